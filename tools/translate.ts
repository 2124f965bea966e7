/** `npm run translate -- <command>`: what a translator runs; each command is a function of src/translation. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError } from '../src/input/index.ts';
import {
  earlierVersions,
  type FileDrift,
  type Finding,
  glossariesOf,
  inOrder,
  isClean,
  loadTexts,
  recordName,
  recordToYaml,
  settle,
  type Texts,
  toAnnotation,
  toFinding,
  toFindings,
  toLanguageDrift,
  toLine,
  toNewLanguage,
  toRecordOf,
  toStatusTable,
  toTodo,
} from '../src/translation/index.ts';
import { labelFindings } from './label-findings.ts';
import { projectFolder } from './run.ts';

const folders = { docs: 'docs', diagrams: 'diagrams' };

const help = `npm run translate -- check [language]                 what is wrong, and what to write instead
npm run translate -- status [language]                how each file stands to its source
npm run translate -- todo <language> [file]           every block to work on: what changed, and how terms are written
npm run translate -- done <language> <file> [block…]  records that blocks say what their source says now
npm run translate -- new <language> [source language] makes a language's folder, ready to fill

check --github prints its findings as annotations of a pull request.
A file is named by its place in the language's folder: containers, diagrams/stacks, all.`;

type Print = (text: string) => void;

/** Runs one command in the project at `root`; `print` takes its lines. Resolves to the exit code. */
export async function translate(root: string, words: readonly string[], print: Print): Promise<number> {
  const [command = '', lang, file, ...blocks] = words.filter((word) => !word.startsWith('--'));
  if (!['check', 'status', 'todo', 'done', 'new'].includes(command)) {
    print(help);
    return command === '' || command === 'help' ? 0 : 1;
  }
  const isForGithub = command === 'check' && words.includes('--github');
  const texts = await loadTexts(root, folders).catch((error: unknown) => {
    if (!isForGithub || !(error instanceof InputError)) throw error;
    // What is unsafe is read by nothing else; beside its place it is told all the same.
    tell(error.problems.map(toFinding), isForGithub, print);
  });
  if (!texts) return 1;
  if (command === 'new') return makeNew(root, texts, lang ?? '', file, print);
  assertLanguage(lang, texts.languages);
  if (command === 'check') {
    const findings = await find(root, texts, lang);
    tell(findings, isForGithub, print);
    return findings.length === 0 ? 0 : 1;
  }
  if (command === 'status') return tellStatus(texts, lang, print);
  if (lang === undefined)
    throw new InputError([`${command} needs a language: ${texts.languages.join(', ')}. Add it.`]);
  const chosen = toChosen(toLanguageDrift(texts.files, texts.languages, lang), lang, file);
  if (command === 'todo') return tellTodo(root, texts, lang, chosen, print);
  if (file === undefined) throw new InputError([`done needs a file, such as containers. Add it.`]);
  return recordDone(root, texts, lang, chosen, blocks, print);
}

async function find(root: string, texts: Texts, lang: string | undefined): Promise<Finding[]> {
  const findings = toFindings(texts, lang);
  const files = new Set(findings.map(({ file }) => file));
  const found = await Promise.all(
    (lang === undefined ? texts.languages : [lang]).map((one) => labelFindings(root, texts.files, one)),
  );
  // What keeps a figure from being laid out is told by the checks of its file already, unless only its kind knows it.
  return inOrder([
    ...findings,
    ...found.flatMap(({ misfits, problems }) => [
      ...misfits,
      ...problems.filter(({ file }) => !files.has(file)),
    ]),
  ]);
}

function tell(findings: readonly Finding[], isForGithub: boolean, print: Print): void {
  for (const finding of findings) print(isForGithub ? toAnnotation(finding) : toLine(finding));
  if (!isForGithub) print(findings.length === 0 ? 'Nothing is wrong.' : `Findings: ${findings.length}.`);
}

function tellStatus({ files, languages }: Texts, only: string | undefined, print: Print): number {
  for (const lang of languages) {
    if (only !== undefined && lang !== only) continue;
    const drift = toLanguageDrift(files, languages, lang);
    print(drift.length === 0 ? `${lang}: everything was first written in it.` : toStatusTable(lang, drift));
    if (!drift.every(isClean)) print(`Work: npm run translate -- todo ${lang}`);
  }
  return 0;
}

function tellTodo(root: string, texts: Texts, lang: string, chosen: FileDrift[], print: Print): number {
  const glossaries = glossariesOf(texts.files, texts.languages);
  const history = (path: string) => earlierVersions(root, path);
  const entries = chosen.flatMap((one) => toTodo(one, { lang, glossaries, history }));
  print(entries.length === 0 ? 'Nothing is to do.' : entries.join('\n\n'));
  return 0;
}

async function recordDone(
  root: string,
  { files }: Texts,
  lang: string,
  chosen: FileDrift[],
  blocks: readonly string[],
  print: Print,
): Promise<number> {
  const record = new Map(toRecordOf(files, lang));
  for (const one of chosen) {
    const names = one.judged.flatMap(({ source, translations: [first] }) => (source ?? first)?.name ?? []);
    const wrong = blocks.filter((block) => !names.includes(block));
    if (wrong.length > 0) {
      const near = names.filter((name) => wrong.some((block) => name.startsWith(block.slice(0, 3))));
      throw new InputError(
        wrong.map(
          (block) => `${one.name} has no block "${block}". Blocks: ${near.join(', ') || names.join(', ')}.`,
        ),
      );
    }
    const settled = settle(one, blocks.length > 0 ? blocks : undefined);
    record.set(one.name, settled.record);
    if (settled.untold.length > 0)
      print(
        `Not recorded, as they are not translated yet (name a block to say that it is right as it is):\n${settled.untold.map(({ name }) => `  ${name}`).join('\n')}`,
      );
  }
  // What is in neither language any more needs no record.
  for (const name of record.keys()) {
    if (!files.some(({ path }) => path.endsWith(`/${name}`) && path.startsWith('docs/'))) record.delete(name);
  }
  await writeFile(join(root, folders.docs, lang, recordName), recordToYaml(record));
  print(`Recorded in docs/${lang}/${recordName}.`);
  return 0;
}

async function makeNew(
  root: string,
  { files }: Texts,
  lang: string,
  from: string | undefined,
  print: Print,
): Promise<number> {
  const made = toNewLanguage(files, lang, from);
  for (const { path, source } of made) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    if (!existsSync(file)) await writeFile(file, source);
  }
  print(
    `Made docs/${lang}/ with ${made.length} files. See it: npm run dev. Next: npm run translate -- todo ${lang}`,
  );
  return 0;
}

/** The files that a command is about; without a name, all. */
function toChosen(files: FileDrift[], lang: string, name: string | undefined): FileDrift[] {
  if (name === undefined) return files;
  if (name === 'all') return files;
  const bare = name.replace(/^docs\/[^/]+\//, '');
  const chosen = files.filter((one) => [bare, `${bare}.mdx`, `${bare}.yaml`].includes(one.name));
  if (chosen.length === 1) return chosen;
  throw new InputError([
    `${name} is not one file that ${lang} translates. Files: ${files.map((one) => one.name).join(', ')}. Fix the name.`,
  ]);
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
