import MiniSearch from 'minisearch';
import { MOST_HITS, type Entry, type SearchIndex } from './entry.ts';
import { type Mark, type Piece, toExcerpt, toPieces } from './excerpt.ts';
import { toNear } from './near.ts';
import { toLetters, toStem } from './stems.ts';
import {
  type Compounds,
  toCompounds,
  toLatinRuns,
  toOneTerm,
  toTokens,
  toWords,
  withoutSigns,
} from './tokens.ts';
import { type Meanings, Vocabulary } from './vocabulary.ts';

/** One found section with what a reader needs to judge it. */
export interface Hit {
  kind: Entry['kind'];
  /** Path below the site's folder, with the id to go to. */
  path: string;
  /** Titles from the page down to what holds the hit. */
  way: string[];
  title: Piece[];
  excerpt: Piece[];
}

/** What came of a query; `long` and `empty` ones are not searched for. */
export type Answer =
  { kind: 'found'; hits: Hit[] } | { kind: 'nothing' } | { kind: 'long' } | { kind: 'empty' };

/** Searches one language. */
export interface Search {
  /** The best hits for what stands in the box, most relevant first. */
  find: (typed: string, most?: number) => Answer;
  /** Titles and terms that look like what was typed, nearest first. */
  near: (typed: string) => string[];
}

/** Longer than any question, shorter than what would make the browser stop. */
const LONGEST = 200;
/** One bit each; a question of more words is found by these. */
const MOST_WORDS = 30;
/** Words of the longest compound, such as 쓰기 가능 레이어. */
const LONGEST_COMPOUND = 3;
const KIND_WORTH = { page: 1.6, section: 1.15, figure: 0.95, term: 1.1, question: 0.8, source: 0.2 };

/** Prepares the search of one language; throws when the index is not one. */
export function createSearch(index: SearchIndex): Search {
  assertIndex(index);
  const compounds = toCompounds(index.terms.map(([term]) => term));
  const known = new Set<string>();
  const ranking = new MiniSearch<{ id: number; title: string; way: string; text: string }>({
    fields: ['title', 'way', 'text'],
    tokenize: (text) => {
      const terms = toTokens(text, compounds).map(({ term }) => term);
      for (const term of terms) known.add(term);
      return terms;
    },
    processTerm: (term) => term,
    searchOptions: { tokenize: (terms) => terms.split(' '), boost: { title: 4, way: 1.2 } },
  });
  ranking.addAll(
    index.entries.map((entry, id) => ({
      id,
      title: entry.title,
      way: entry.kind === 'page' || entry.kind === 'term' ? '' : toWay(index, entry).join(' '),
      text: entry.text,
    })),
  );
  const vocabulary = new Vocabulary(known, toTranslations(index));
  return {
    find: (typed, most = MOST_HITS) => find({ index, compounds, ranking, vocabulary }, typed, most),
    near: (typed) => toNear(index, typed),
  };
}

interface Parts {
  index: SearchIndex;
  compounds: Compounds;
  ranking: MiniSearch;
  vocabulary: Vocabulary;
}

function find({ index, compounds, ranking, vocabulary }: Parts, typed: string, most: number): Answer {
  const query = typed.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  if (query.length > LONGEST) return { kind: 'long' };
  const words = toWords(query)
    .flatMap(({ word, stem }) => toSpelled(word, stem, vocabulary))
    .slice(0, MOST_WORDS);
  if (words.length === 0) return { kind: 'empty' };
  const meant = toMeant(words, vocabulary);
  if (meant.size === 0) return { kind: 'nothing' };
  const results = ranking.search([...meant.keys()].join(' '), {
    boostTerm: (term) => meant.get(term)?.worth ?? 0,
  });
  const ranked = results.map(({ id, score, terms }) => {
    let covered = 0;
    for (const term of terms) covered |= meant.get(term)?.words ?? 0;
    return { id: Number(id), score: score * (toCount(covered) / words.length) ** 2 };
  });
  const toWorth = (term: string) => {
    const found = meant.get(term);
    return found && toCount(found.words) === words.length ? found.worth : 0;
  };
  const phrase = { text: query, letters: toLetters(toOneTerm(query)) };
  const best = byScore(ranked)
    .slice(0, most * 5)
    .flatMap(({ id, score }) => {
      const entry = index.entries[id];
      return entry
        ? [{ entry, score: score * KIND_WORTH[entry.kind] * toPhraseWorth(entry, phrase, toWorth) }]
        : [];
    });
  const terms = new Set(meant.keys());
  const hits = withoutTwins(byScore(best).map(({ entry }) => entry)).slice(0, most);
  return {
    kind: 'found',
    hits: hits.map((entry) => toHit(index, entry, (text) => toMarks(text, terms, compounds))),
  };
}

/** A word with inner signs as the index knows it: whole, or in its parts. */
function toSpelled(word: string, stem: string, vocabulary: Vocabulary): string[] {
  const whole = withoutSigns(stem);
  if (whole === stem) return [word];
  return vocabulary.toWhole(whole, false).size > 0 ? [whole] : toLatinRuns(stem);
}

/** Every term that the words may mean, what it is worth, and for which words it stands: a bit for each. */
type Meant = Map<string, { worth: number; words: number }>;

function toMeant(words: readonly string[], vocabulary: Vocabulary): Meant {
  const meant: Meant = new Map();
  const add = (meanings: Meanings, from: number, to: number) => {
    for (const [term, worth] of meanings) {
      const known = meant.get(term) ?? { worth: 0, words: 0 };
      meant.set(term, known);
      known.worth = Math.max(known.worth, worth);
      for (let at = from; at <= to; at += 1) known.words |= 1 << at;
    }
  };
  words.forEach((word, from) => {
    for (const meanings of toMeaningsOf(word, vocabulary)) add(meanings, from, from);
    for (let to = from + 1; to < Math.min(words.length, from + LONGEST_COMPOUND); to += 1) {
      const compound = words
        .slice(from, to)
        .map((one) => toStem(one))
        .join('');
      for (const last of new Set([words[to] ?? '', toStem(words[to] ?? '')])) {
        add(vocabulary.toWhole(compound + last, to < words.length - 1), from, to);
      }
    }
  });
  return meant;
}

/** What one word may mean; known words that are run together each mean something. */
function toMeaningsOf(word: string, vocabulary: Vocabulary): Meanings[] {
  const meanings = vocabulary.toMeanings(word);
  if (meanings.size > 0) return [meanings];
  const head = vocabulary.toHead(word);
  const rest = head === undefined ? '' : word.slice(head.length);
  if (head !== undefined && (rest.length < 2 || toStem(rest, true) === ''))
    return [vocabulary.toMeanings(head)];
  const near = vocabulary.toNear(word);
  if (near.size > 0) return [near];
  if (head === undefined) return [vocabulary.toCut(word)];
  return [vocabulary.toMeanings(head), ...toMeaningsOf(rest, vocabulary)];
}

function toCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

function byScore<Scored extends { score: number }>(list: readonly Scored[]): Scored[] {
  return list.toSorted((a, b) => b.score - a.score);
}

/** A title that is what was typed, or holds it, says more than its words; so do words together as they were typed. */
function toPhraseWorth(
  { title, text }: Entry,
  phrase: { text: string; letters: string },
  toWorth: (term: string) => number,
): number {
  const term = toOneTerm(title);
  const whole = toWorth(term);
  if (whole > 0.5) return 1 + 2.5 * whole;
  const letters = toLetters(term);
  if (letters.includes(phrase.letters)) return 1.2 + (0.8 * phrase.letters.length) / letters.length;
  return phrase.text.includes(' ') && text.toLowerCase().includes(phrase.text) ? 1.5 : 1;
}

/** A figure that stands on several pages is found once. */
function withoutTwins(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    ({ kind, id }, at) =>
      kind !== 'figure' || entries.findIndex((other) => other.kind === kind && other.id === id) === at,
  );
}

function toHit(index: SearchIndex, entry: Entry, toMarks: (text: string) => Mark[]): Hit {
  const [path = ''] = index.pages[entry.page] ?? [];
  return {
    kind: entry.kind,
    path: entry.id === undefined ? path : `${path}#${entry.id}`,
    way: toWay(index, entry),
    title: toPieces(entry.title, toMarks(entry.title)),
    excerpt: toExcerpt(entry.text, toMarks(entry.text)),
  };
}

function toMarks(text: string, terms: ReadonlySet<string>, compounds: Compounds): Mark[] {
  return toTokens(text, compounds).filter(({ term }) => terms.has(term));
}

/** The headings above an entry, from the page down; a page has none. */
function toWay(index: SearchIndex, { kind, page, above }: Entry): string[] {
  const title = index.pages[page]?.[1];
  return kind === 'page' || title === undefined ? [] : above === undefined ? [title] : [title, above];
}

function toTranslations({ terms }: SearchIndex): [string, string][] {
  return terms.flatMap(([term, elsewhere]) =>
    elsewhere.map((word): [string, string] => [toOneTerm(word), toOneTerm(term)]),
  );
}

function assertIndex(index: SearchIndex): void {
  const isWhole =
    Array.isArray(index.pages) &&
    Array.isArray(index.terms) &&
    Array.isArray(index.entries) &&
    index.entries.every(({ title, text }) => typeof title === 'string' && typeof text === 'string');
  if (!isWhole) throw new Error('The search index is damaged. Build the site again, or load the page again.');
}
