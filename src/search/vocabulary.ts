import { toInitials, toLetters, toStem } from './stems.ts';
import { isLatin } from './tokens.ts';

/** A word of the index as queries are compared with it. */
interface Word {
  word: string;
  /** What the index knows it as: itself, or for a word of another language the term of this one. */
  term: string;
  letters: string;
  initials: string;
}

/** A term that a word of the query may mean, and how much it is worth: 1 for the very same word. */
export type Meanings = Map<string, number>;

/* What a match is worth, by how it was found. Found by chance is rare at the top, frequent at the bottom. */
const WORTH = {
  same: 1,
  translated: 0.95,
  initials: 0.8,
  begins: 0.55,
  within: 0.45,
  misspelt: 0.9,
  near: 0.5,
  cut: 0.3,
};
/** A word that many others begin with stands for the shortest of them; each costs time on a large site. */
const MOST_MEANINGS = 8;
/** How many longer words are asked for beside the very word. */
const MOST_BESIDE = 3;
/** What a longer word is still worth beside the very word that was typed. */
const BESIDE = 0.1;

/** All words that can be found, and what a word typed into the search may mean among them. */
export class Vocabulary {
  readonly #words: Word[];
  readonly #known: ReadonlySet<string>;
  readonly #translations: ReadonlyMap<string, string>;

  /** `terms` are those of the index, `translations` words of other languages with the term they stand for. */
  constructor(terms: ReadonlySet<string>, translations: readonly (readonly [word: string, term: string])[]) {
    const all = [...[...terms].map((term) => [term, term] as const), ...translations];
    this.#words = all.map(([word, term]) => {
      const letters = toLetters(word);
      return { word, term, letters, initials: letters === word ? '' : toInitials(word) };
    });
    this.#known = new Set(terms);
    this.#translations = new Map(translations);
  }

  /** The terms that a typed word may mean, whole or in part. */
  toMeanings(typed: string): Meanings {
    const meanings: Meanings = new Map();
    const stem = toStem(typed);
    for (const word of new Set([typed, stem])) this.#addSame(word, meanings);
    const isKnown = meanings.size > 0;
    if (/^[ㄱ-ㅎ]{2,}$/.test(typed)) this.#addInitials(toLetters(typed), meanings);
    this.#addParts(isKnown ? stem : typed, meanings);
    if (stem !== typed && meanings.size === 0) this.#addParts(stem, meanings);
    return most(meanings);
  }

  /** The terms that a word means if one of its letters is wrong. */
  toNear(typed: string): Meanings {
    const meanings: Meanings = new Map();
    for (const word of new Set([typed, toStem(typed)])) {
      if (meanings.size === 0) this.#addNear(toLetters(word), meanings);
    }
    return most(meanings);
  }

  /** The terms that begin like the first two thirds of a word: another ending, another form. */
  toCut(typed: string): Meanings {
    const meanings: Meanings = new Map();
    const letters = toLetters(typed);
    for (let end = letters.length - 1; end >= Math.max(4, letters.length * 0.65); end -= 1) {
      const start = letters.slice(0, end);
      for (const { term, letters: whole } of this.#words) {
        if (whole.startsWith(start)) add(meanings, term, WORTH.cut * share(start, whole));
      }
      if (meanings.size > 0) break;
    }
    return most(meanings);
  }

  /** The terms that are exactly this word, or begin with it while it is still being typed. */
  toWhole(typed: string, isFinished: boolean): Meanings {
    const meanings: Meanings = new Map();
    this.#addSame(typed, meanings);
    if (meanings.size === 0 && !isFinished) this.#addBeginnings(toLetters(typed), meanings);
    return most(meanings);
  }

  /** The longest known beginning of a run-together word, or undefined: `컨테이너격리` → `컨테이너`. */
  toHead(typed: string): string | undefined {
    if (!/^[가-힣]/.test(typed)) return undefined;
    for (let end = typed.length - 1; end >= 2; end -= 1) {
      const head = typed.slice(0, end);
      if (this.#known.has(head) || this.#translations.has(head)) return head;
    }
    return undefined;
  }

  #addSame(word: string, meanings: Meanings): void {
    const translated = this.#translations.get(word);
    if (translated !== undefined) add(meanings, translated, WORTH.translated);
    if (this.#known.has(word)) add(meanings, word, WORTH.same);
  }

  #addInitials(typed: string, meanings: Meanings): void {
    for (const { term, initials } of this.#words) {
      if (initials === typed) add(meanings, term, WORTH.same);
      else if (initials.startsWith(typed)) add(meanings, term, WORTH.initials * share(typed, initials));
      else if (typed.length > 2 && initials.includes(typed)) {
        add(meanings, term, WORTH.within * share(typed, initials));
      }
    }
  }

  #addParts(typed: string, meanings: Meanings): void {
    const letters = toLetters(typed);
    this.#addBeginnings(letters, meanings);
    const least = isLatin(typed) ? 4 : 2;
    if (typed.length < least) return;
    const first = typed[0] ?? '';
    for (const { word, term, letters: whole } of this.#words) {
      if (whole.length <= letters.length) continue;
      for (let at = word.indexOf(first, 1); at > 0; at = word.indexOf(first, at + 1)) {
        if (!toLetters(word.slice(at)).startsWith(letters)) continue;
        add(meanings, term, WORTH.within * share(letters, whole));
        break;
      }
    }
  }

  #addBeginnings(letters: string, meanings: Meanings): void {
    for (const { term, letters: whole } of this.#words) {
      if (whole.startsWith(letters)) add(meanings, term, WORTH.begins * share(letters, whole));
    }
  }

  /** One wrong, missing, doubled or swapped letter; the rest of the word may still have to be typed. */
  #addNear(typed: string, meanings: Meanings): void {
    if (typed.length < 5) return;
    for (const { term, letters } of this.#words) {
      if (letters.length < typed.length - 1) continue;
      if (isOneLetterAway(typed, letters)) add(meanings, term, WORTH.misspelt);
      else if (
        typed.length > 6 &&
        [-1, 0, 1].some((more) => isOneLetterAway(typed, letters.slice(0, typed.length + more)))
      ) {
        add(meanings, term, WORTH.near * share(typed, letters));
      }
    }
  }
}

/** Whether one letter more, less, other or two neighbours swapped make one word of the other. */
export function isOneLetterAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = one.length - start - end;
  const right = other.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
}

function share(part: string, whole: string): number {
  return (part.length / whole.length) ** 1.5;
}

function add(meanings: Meanings, term: string, worth: number): void {
  meanings.set(term, Math.max(meanings.get(term) ?? 0, worth));
}

/** The likeliest meanings. A longer word beside the one it begins with only says that more may be typed. */
function most(meanings: Meanings): Meanings {
  const all = [...meanings].sort(([, a], [, b]) => b - a);
  const found = all.filter(([, worth]) => worth >= WORTH.misspelt).length;
  const isFound = found > 0;
  const sorted = all.slice(0, isFound ? Math.min(found + MOST_BESIDE, MOST_MEANINGS) : MOST_MEANINGS);
  return new Map(
    sorted.map(([term, worth], at) => {
      const isLonger = sorted.slice(0, at).some(([shorter]) => term.startsWith(shorter));
      return [term, isLonger || (isFound && worth < WORTH.misspelt) ? worth * BESIDE : worth];
    }),
  );
}
