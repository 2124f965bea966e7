import { atSign, type Passage, toWords, toWordsWithoutCode } from './passages.ts';

/* One word in another script may be a name that is quoted; two are a sentence that was left. */
const RUN = 2;

/**
 * Words that another language left in a passage: a run of words in a script that the language does not use, or, for
 * a translation, a whole sentence of the original. Latin words are names in every language unless they are a sentence.
 */
export function toForeignFaults(
  path: string,
  passage: Passage,
  lang: string,
  original: ReadonlySet<string>,
): string[] {
  if (passage.kind === 'code') return [];
  const words = toWordsWithoutCode(passage);
  if (original.has(toWords(passage).trim()) && /\p{L}{2,}\s+\p{Ll}{2,}\s+\p{L}{2,}/u.test(words)) {
    return [
      atSign(path, passage, 0, 'The words of the original still stand here. Say them in this language.'),
    ];
  }
  const own = toOwnLetters(lang);
  const foreign = [...words.matchAll(/\p{L}+/gu)].filter(([word]) => !own.test(word));
  const [first] = foreign;
  if (!first || foreign.length < RUN) return [];
  const said = /^\S+(?: \S+){0,3}/u.exec(words.slice(first.index))?.[0] ?? '';
  return [
    atSign(path, passage, first.index, `"${said}" is another language's writing. Say it in this language.`),
  ];
}

/* Languages that are written in more than one script. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Kore: ['Hang', 'Hani'],
  Jpan: ['Hira', 'Kana', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

const letters = new Map<string, RegExp>();

/** Words in the scripts of a language, by CLDR's likely subtags; names and commands need Latin letters everywhere. */
function toOwnLetters(lang: string): RegExp {
  const known = letters.get(lang);
  if (known) return known;
  const script = new Intl.Locale(lang).maximize().script ?? 'Latn';
  const own = [...(SCRIPTS[script] ?? [script]), 'Latn', 'Grek', 'Zyyy', 'Zinh'];
  const pattern = new RegExp(`^[${own.map((name) => `\\p{scx=${name}}`).join('')}]+$`, 'u');
  letters.set(lang, pattern);
  return pattern;
}
