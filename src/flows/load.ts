import { join } from 'node:path';
import { widths, type Scene, type Width } from '../diagrams/scene.ts';
import { foldersIn, gather, idsIn, InputError, readText, readYaml } from '../input/index.ts';
import { drawAll, type Draw, type Job } from './draw.ts';
import { assertOnlyIds, fillFlow, labelNames } from './fill.ts';
import { flowWordsSchema, type Flow, type FlowWords } from './schema.ts';

/** The folders that hold flows, seen from the project's root. */
export interface FlowFolders {
  /** `diagrams/flows`: one Mermaid file for each flow, with names in place of words. */
  readonly flows: string;
  /** `docs`: one file `<lang>/flows.yaml` for each language. */
  readonly docs: string;
}

/** Reads every flow with its words and draws it. Throws one `InputError` with the problems of all files. */
export async function loadFlows(root: string, folders: FlowFolders, draw: Draw = drawAll): Promise<Flow[]> {
  const sources = await readSources(root, folders.flows);
  const schema = flowWordsSchema(
    Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, labelNames(source)])),
  );
  const problems: string[] = [];
  const said: Record<string, Record<string, FlowWords>> = {};
  for (const lang of await foldersIn(join(root, folders.docs))) {
    const file = `${folders.docs}/${lang}/flows.yaml`;
    await gather(problems, async () => {
      said[lang] = readYaml(
        file,
        await readText(root, file, 'every language has the words of all flows'),
        schema,
      );
    });
  }
  if (problems.length > 0) throw new InputError(problems);
  const languages = Object.keys(said);
  const bothWidths = Object.keys(widths) as Width[];
  const jobs = Object.entries(sources).flatMap(([id, source]) =>
    languages.flatMap((lang) =>
      bothWidths.map((width): [string, Job] => [
        `${id}/${lang}/${width}`,
        {
          file: `${folders.flows}/${id}.mmd`,
          prefix: `flow-${id}-${width}`,
          source: fillFlow(source, said[lang]?.[id]?.labels ?? {}, width),
          width,
        },
      ]),
    ),
  );
  const scenes = await draw(root, Object.fromEntries(jobs));
  return Object.keys(sources).map((id) => ({
    id,
    words: Object.fromEntries(
      languages.flatMap((lang) => (said[lang]?.[id] ? [[lang, said[lang][id]]] : [])),
    ),
    drawings: Object.fromEntries(
      languages.map((lang) => [
        lang,
        { narrow: sceneOf(scenes, `${id}/${lang}/narrow`), wide: sceneOf(scenes, `${id}/${lang}/wide`) },
      ]),
    ),
  }));
}

async function readSources(root: string, folder: string): Promise<Record<string, string>> {
  const problems: string[] = [];
  const sources: Record<string, string> = {};
  for (const id of await idsIn(join(root, folder), '.mmd')) {
    await gather(problems, async () => {
      const file = `${folder}/${id}.mmd`;
      const source = (await readText(root, file, 'it was listed a moment ago')).replaceAll('\r\n', '\n');
      assertOnlyIds(file, source);
      sources[id] = source;
    });
  }
  // Without all sources, sound words would look like words too many.
  if (problems.length > 0) throw new InputError(problems);
  return sources;
}

function sceneOf(scenes: Readonly<Record<string, Scene>>, key: string): Scene {
  const scene = scenes[key];
  if (!scene) throw new Error(`The drawing ${key} is missing from what src/flows/draw.ts gave back.`);
  return scene;
}
