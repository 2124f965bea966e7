import { convertHangulToQwerty, convertQwertyToAlphabet } from 'es-hangul';
import type { SearchIndex } from './entry.ts';
import { toLetters } from './stems.ts';

const MOST = 4;
const LEAST_ALIKE = 0.34;

/**
 * Terms and headings that look like what was typed, nearest first; also when it was typed with the keyboard set to
 * the other alphabet (`zjsjf` for 커널, `애찯ㄱ` for docker).
 */
export function toNear({ terms, entries }: SearchIndex, typed: string): string[] {
  const query = typed.normalize('NFC').trim().toLowerCase();
  const spellings = [query, convertQwertyToAlphabet(query), convertHangulToQwerty(query)].map(toPairs);
  const titles = entries
    .filter(({ kind }) => kind === 'page' || kind === 'section')
    .map(({ title }) => title);
  const names = new Set([
    ...terms.map(([term]) => term),
    ...terms.flatMap(([, elsewhere]) => elsewhere),
    ...titles,
  ]);
  return [...names]
    .map((name) => {
      const pairs = toPairs(name.toLowerCase());
      return { name, alike: Math.max(...spellings.map((spelling) => toLikeness(spelling, pairs))) };
    })
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({ name }) => name);
}

function toPairs(text: string): Set<string> {
  const letters = `^${toLetters(text).replace(/\s+/g, '')}`;
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

/** Shared pairs of neighbouring letters among all (Dice), from 0 to 1. */
function toLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}
