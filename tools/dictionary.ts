import { loadModule } from 'hunspell-asm';
import { InputError } from '../src/input/index.ts';
import type { WordList } from '../src/translation/word-list.ts';

/** Answers for single words of one language. */
export interface Dictionary {
  knows(word: string): boolean;
  /** A few words that may have been meant. */
  suggest(word: string): string[];
}

/**
 * Opens the Hunspell dictionary of a language, the package `dictionary-<lang>`, with the words of `list` in it.
 * `path` names that list in errors. Throws where there is no such package or it does not load, with the command that
 * gets it.
 */
export async function openDictionary(lang: string, path: string, list: WordList): Promise<Dictionary> {
  const { aff, dic } = await importDictionary(lang);
  const factory = await loadModule();
  const speller = factory.create(
    factory.mountBuffer(aff, `${lang}.aff`),
    factory.mountBuffer(Buffer.from(addWords(Buffer.from(dic).toString('utf8'), path, list)), `${lang}.dic`),
  );
  const hasEnding = (word: string) =>
    list.endings.some((ending) => {
      const at = word.lastIndexOf(ending.word);
      return (
        at > 0 &&
        speller.spell(word.slice(0, at)) &&
        speller.spell(ending.like + word.slice(at + ending.word.length))
      );
    });
  return {
    knows: (word) => speller.spell(word) || hasEnding(word),
    suggest: (word) => speller.suggest(word).slice(0, 3),
  };
}

/**
 * Adds words to the text of a `.dic` file: a line for each word, with the flags of the word it is inflected like.
 * Korean dictionaries spell syllables out as letters, so lines are looked up and written in that form as well.
 * Throws with every word whose model takes no endings; `path` names the list.
 */
export function addWords(dic: string, path: string, { accepted, inflected }: WordList): string {
  const [, ...lines] = dic.trimEnd().split(/\r?\n/);
  const flags = new Map<string, string>();
  for (const line of lines) {
    const [word = '', flag = ''] = line.normalize('NFC').split('/');
    // Of words that are spelled the same, the first is the commonest.
    if (flag !== '' && !flags.has(word)) flags.set(word, flag);
  }
  const idle = inflected.filter(({ like }) => !flags.has(like));
  if (idle.length > 0)
    throw new InputError(
      idle.map(
        ({ word, like }) =>
          `${path}: "${word}/${like}" names "${like}", which takes no endings in this dictionary. Name another word.`,
      ),
    );
  const added = inflected.map(({ word, like }) => `${word}/${flags.get(like)}`);
  const isSpelledOut = lines.some((line) => line !== line.normalize('NFC'));
  const all = [...accepted, ...added].map((line) => (isSpelledOut ? line.normalize('NFD') : line));
  return [lines.length + all.length, ...lines, ...all].join('\n');
}

async function importDictionary(lang: string): Promise<{ aff: Uint8Array; dic: Uint8Array }> {
  const name = `dictionary-${lang.toLowerCase()}`;
  try {
    const { default: files } = (await import(name)) as { default: { aff: Uint8Array; dic: Uint8Array } };
    return files;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    throw new InputError([
      isMissing
        ? `docs/${lang}/: there is no dictionary for it. Run: npm install --save-exact --save-dev ${name}`
        : `docs/${lang}/: its dictionary, the package ${name}, is there but does not load (${String(error)}). Run: npm ci`,
    ]);
  }
}
