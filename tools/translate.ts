/** `npm run translate -- <command>`: what a translator runs; each command is a function of src/translation. */
import { pathToFileURL } from 'node:url';
import { InputError } from '../src/input/index.ts';
import { loadTexts, toAnnotation, toFindings, toLine } from '../src/translation/index.ts';
import { projectFolder } from './run.ts';

const folders = { docs: 'docs', diagrams: 'diagrams' };

const help = `npm run translate -- check [language] [--github]   what is wrong, and what to write instead`;

/** Runs one command in the project at `root`; `print` takes its lines. Resolves to the exit code. */
export async function translate(
  root: string,
  [command = '', ...rest]: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const isForGithub = rest.includes('--github');
  const [lang] = rest.filter((word) => !word.startsWith('--'));
  switch (command) {
    case 'check': {
      const texts = await loadTexts(root, folders);
      assertLanguage(lang, texts.languages);
      const findings = toFindings(texts, lang);
      for (const finding of findings) print(isForGithub ? toAnnotation(finding) : toLine(finding));
      print(`${findings.length === 0 ? 'Nothing is' : `${findings.length} things are`} wrong.`);
      return findings.length === 0 ? 0 : 1;
    }
    default:
      print(help);
      return command === '' || command === 'help' ? 0 : 1;
  }
}

function assertLanguage(lang: string | undefined, languages: readonly string[]): void {
  if (lang === undefined || languages.includes(lang)) return;
  throw new InputError([
    `docs/${lang}/: there is no such language. Languages: ${languages.join(', ')}. Fix the name, or run: npm run translate -- new ${lang}.`,
  ]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = await translate(projectFolder, process.argv.slice(2), (text) => console.log(text));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
