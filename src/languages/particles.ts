import { chooseForm } from './korean.ts';

/** Tells authors what a pair of particles may be. */
export const PAIRS_HELP = 'Write 은/는, 이/가, 을/를, 과/와, 으로/로, 이라/라 or another pair of this kind.';

const STEMS = ['은/는', '이/가', '을/를', '과/와', '아/야', '이에/예', '이었/였', '이/', '으/'];

/** Sorts a pair such as `와/과` into the form after a consonant and the form after a vowel, `과/와`, or returns undefined. */
export function toPair(pair: string): string | undefined {
  const [first = '', second = '', ...more] = pair.split('/');
  if (more.length > 0 || first === '' || second === '') return undefined;
  let tail = 0;
  while (tail < Math.min(first.length, second.length) && first.at(-1 - tail) === second.at(-1 - tail)) tail++;
  const cut = (form: string) => form.slice(0, form.length - tail);
  if (STEMS.includes(`${cut(first)}/${cut(second)}`)) return `${first}/${second}`;
  if (STEMS.includes(`${cut(second)}/${cut(first)}`)) return `${second}/${first}`;
  return undefined;
}

/**
 * Returns the form of a particle that follows a text: `particle('커널', '은/는')` is `은`.
 * The pair may stand in either order; both forms are given, `은(는)`, after a text with no known reading.
 */
export function particle(text: string, pair: string): string {
  const sorted = toPair(pair);
  if (sorted === undefined) throw new Error(`"${pair}" is not a pair of particles. ${PAIRS_HELP}`);
  return chooseForm(text, sorted);
}
