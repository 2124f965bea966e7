import { toStem } from './stems.ts';

/** One word of a text as the index keeps it, and where it stands. */
export interface Token {
  /** Lower case, without particle, ending or plural. */
  term: string;
  start: number;
  /** Behind the term; a Korean particle stands after it. */
  end: number;
}

/* Latin letters and digits, each with the marks set upon it, and the letters of scripts that are neither these nor Hangul. */
const LATIN = /(?:[\p{Script=Latin}\d]\p{M}*)+/gu;
const OTHER = /(?:(?![\p{Script=Latin}가-힣ㄱ-ㅎㅏ-ㅣ])\p{L}\p{M}*)+/u;
/* A word in Latin letters with its inner signs (`cve-2019-5736`, `cpu.weight`), in Hangul, or in another script. */
const WORDS = new RegExp(
  `${LATIN.source}(?:['’._+#/:@-]+${LATIN.source})*|[가-힣ㄱ-ㅎㅏ-ㅣ]+|${OTHER.source}`,
  'gu',
);
const INNER_SIGNS = /[._+#/:@-]+/g;

/** A word as it is written. */
export interface Word {
  /** Lower case. */
  word: string;
  /** Without ending; its inner signs are still there. */
  stem: string;
  start: number;
}

/** The words of a text as they are written; a particle after Latin letters is none. */
export function toWords(text: string): Word[] {
  let endOfLatin = -1;
  return [...text.toLowerCase().matchAll(WORDS)].flatMap(({ 0: word, index: start }) => {
    const stem = toStem(word, start === endOfLatin);
    if (isLatin(word)) endOfLatin = start + word.length;
    return stem === '' ? [] : [{ word, stem, start }];
  });
}

/**
 * The words of a text in order. A word with inner signs counts without them and in its parts (`cve20195736`, `cve`,
 * `2019`, `5736`), and a compound that the glossary knows (`가상 머신`) also as one word (`가상머신`).
 */
export function toTokens(text: string, compounds?: Compounds): Token[] {
  const tokens = toWords(text).flatMap(({ word, stem, start }): Token[] => {
    const whole = { term: withoutSigns(stem), start, end: start + (isLatin(word) ? word : stem).length };
    return whole.term === stem ? [whole] : [whole, ...toParts(stem, start)];
  });
  return compounds && compounds.size > 0 ? withCompounds(tokens, compounds) : tokens;
}

/** A word without the signs inside it, unless it is a plain number: `copy-on-write` → `copyonwrite`, 1.25 → 1.25. */
export function withoutSigns(word: string): string {
  return /^[\d.]+$/.test(word) ? word : word.replace(INNER_SIGNS, '');
}

/** Sequences of terms that are one word to readers, by their first term. */
export type Compounds = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Compounds of the given phrases; those of a single word are none. */
export function toCompounds(phrases: readonly string[]): Compounds {
  const compounds = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const terms = toTokens(phrase).map(({ term }) => term);
    const [first] = terms;
    if (first === undefined || terms.length < 2 || withoutSigns(phrase) !== phrase) continue;
    compounds.set(first, [...(compounds.get(first) ?? []), terms]);
  }
  return compounds;
}

/** A phrase as one term: `가상 머신` → `가상머신`, `Virtual machines` → `virtualmachine`. */
export function toOneTerm(phrase: string): string {
  return toWords(phrase)
    .map(({ stem }) => withoutSigns(stem))
    .join('');
}

/** Whether a word begins with a Latin letter or a digit. */
export function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}\d]/u.test(word);
}

/** What stands between the inner signs of a word in Latin letters: `cve-2019-5736` → `cve`, `2019`, `5736`. */
export function toLatinRuns(word: string): string[] {
  return word.match(LATIN) ?? [];
}

function toParts(word: string, start: number): Token[] {
  return [...word.matchAll(LATIN)].map(({ 0: part, index }) => ({
    term: toStem(part),
    start: start + index,
    end: start + index + part.length,
  }));
}

function withCompounds(tokens: readonly Token[], compounds: Compounds): Token[] {
  return tokens.flatMap((token, at) => {
    const found = (compounds.get(token.term) ?? []).filter((terms) =>
      terms.every((term, step) => tokens[at + step]?.term === term),
    );
    const wholes = found.map((terms) => ({
      term: terms.join(''),
      start: token.start,
      end: tokens[at + terms.length - 1]?.end ?? token.end,
    }));
    return [token, ...wholes];
  });
}
