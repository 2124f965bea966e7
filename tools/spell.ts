/** `npm run spell`: looks up every word of docs/ in a dictionary of its language and tells each unknown one with its place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gather } from '../src/input/index.ts';
import { toMessagePassages } from '../src/translation/message-passages.ts';
import { parsePage } from '../src/translation/parsed-page.ts';
import { atSign, type Passage, toPassages, toWordsWithoutCode } from '../src/translation/passages.ts';
import { toWordList } from '../src/translation/word-list.ts';
import { type Dictionary, openDictionary } from './dictionary.ts';
import { projectFolder } from './run.ts';

/* A word of Latin letters, with apostrophes and hyphens in it; no part of a file's name, a version or a unit. */
const latinWord =
  /(?<![\p{L}\p{N}_./@-])\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*(?![\p{Script=Latin}\p{N}_/@]|[.:-][\p{L}\p{N}])/gu;

/* A word of any other letters. Right behind Latin letters, digits, code and quotes stand only particles and counters. */
const otherWord = /(?<![\p{L}\p{N}%\0)"'”’])(?:(?!\p{Script=Latin})\p{L})+/gu;

/**
 * The faults of all languages below `docs`, one line each; a word that stands in several places is told once. A
 * language without a dictionary, or with a faulty list of words, is a fault like the others.
 */
export async function spell(root: string, docs: string): Promise<string[]> {
  const languages = readdirSync(join(root, docs), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const toListPath = (lang: string) => `${docs}/${lang}/words.txt`;
  const opened = new Map<string, Promise<Dictionary>>();
  const open = (lang: string) => {
    const list = toListPath(lang);
    const dictionary = opened.get(lang) ?? openDictionary(lang, list, readWords(root, list));
    opened.set(lang, dictionary);
    return dictionary;
  };
  const faults: string[] = [];
  const look = (files: readonly File[], pattern: RegExp, lang: string) =>
    gather(faults, async () => {
      faults.push(...toUnknown(files, pattern, await open(lang), toListPath(lang)));
    });
  for (const { name } of languages) {
    const files = listFiles(root, `${docs}/${name}`).map((path) => ({
      path,
      passages: readPassages(root, path),
    }));
    // Names keep their Latin letters in every language and are listed once, with the English words.
    const isLatin = new Intl.Locale(name).maximize().script === 'Latn';
    if (!isLatin) await look(files, otherWord, name);
    await look(files, latinWord, isLatin ? name : 'en');
  }
  // A list that several languages look into is told by each; once is enough.
  return [...new Set(faults)];
}

interface File {
  path: string;
  passages: Passage[];
}

function toUnknown(files: readonly File[], pattern: RegExp, dictionary: Dictionary, list: string): string[] {
  const told = new Map<string, string>();
  for (const { path, passages } of files) {
    for (const passage of passages) {
      for (const { 0: word, index } of toWordsWithoutCode(passage).matchAll(pattern)) {
        if (told.has(word) || isKnown(word, dictionary)) continue;
        // To look for near words takes a second each in Korean: for a few typing errors, not for a new subject.
        const near = told.size < 10 ? dictionary.suggest(word).join(', ') : '';
        told.set(
          word,
          atSign(
            path,
            passage,
            index,
            `"${word}" is in no dictionary.${near && ` Did you mean: ${near}?`} Fix it, or add it to ${list}.`,
          ),
        );
      }
    }
  }
  return [...told.values()];
}

/** Names are listed without the 's that shows what is theirs. */
function isKnown(word: string, dictionary: Dictionary): boolean {
  const straight = word.replaceAll('’', "'");
  return dictionary.knows(straight) || (straight.endsWith("'s") && dictionary.knows(straight.slice(0, -2)));
}

function readPassages(root: string, path: string): Passage[] {
  const source = readFileSync(join(root, path), 'utf8');
  if (!path.endsWith('.mdx')) return toMessagePassages(source);
  const page = parsePage({ path, source });
  // A page that cannot be read is a fault that the build tells.
  if (typeof page === 'string') return [];
  return [...toMessagePassages(page.frontMatter ?? ''), ...toPassages(page)];
}

function readWords(root: string, path: string): ReturnType<typeof toWordList> {
  const file = join(root, path);
  return toWordList(path, existsSync(file) ? readFileSync(file, 'utf8') : '');
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx|yaml)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = await spell(projectFolder, 'docs');
  console.log(faults.length > 0 ? faults.join('\n') : 'Every word is known.');
  if (faults.length > 0) process.exitCode = 1;
}
