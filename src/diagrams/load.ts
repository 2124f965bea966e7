import { join } from 'node:path';
import { foldersIn, gather, idsIn, InputError, readText } from '../input/index.ts';
import { loadNumbers } from './tables/load.ts';
import { toDiagram, type Diagram, type SourceFile } from './schema.ts';

/**
 * Reads every diagram of a project folder: `diagrams/<id>.yaml` with `docs/<lang>/diagrams/<id>.yaml` of each language.
 * The data may take numbers from `diagrams/tables/`. With `only`, the words of that language alone are read.
 * Throws one `InputError` with the problems of all files; paths in it are relative to `root`.
 */
export async function loadDiagrams(
  root: string,
  diagramFolder: string,
  docsFolder: string,
  only?: string,
): Promise<Diagram[]> {
  const languages = only === undefined ? await foldersIn(join(root, docsFolder)) : [only];
  const ids = await idsIn(join(root, diagramFolder), '.yaml');
  const problems: string[] = [];
  const tables = await loadNumbers(root, `${diagramFolder}/tables`, problems);
  const diagrams: Diagram[] = [];
  for (const lang of languages) {
    const folder = `${docsFolder}/${lang}/diagrams`;
    for (const id of await idsIn(join(root, folder), '.yaml')) {
      if (!ids.includes(id))
        problems.push(
          `${folder}/${id}.yaml: there is no ${diagramFolder}/${id}.yaml. Diagrams: ${ids.join(', ')}. Rename or remove the file.`,
        );
    }
  }
  for (const id of ids) {
    await gather(problems, async () => {
      const shared = await readSource(root, `${diagramFolder}/${id}.yaml`);
      const words = await Promise.all(
        languages.map(async (lang): Promise<[string, SourceFile]> => [
          lang,
          await readSource(root, `${docsFolder}/${lang}/diagrams/${id}.yaml`),
        ]),
      );
      diagrams.push(toDiagram(id, shared, Object.fromEntries(words), tables));
    });
  }
  if (problems.length > 0) throw new InputError(problems);
  return diagrams;
}

async function readSource(root: string, file: string): Promise<SourceFile> {
  return { file, text: await readText(root, file, 'every diagram has one file of words in each language') };
}
