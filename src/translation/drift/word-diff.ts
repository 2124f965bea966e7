import { type Sentence, toSign, toWordList } from './print.ts';
import { toCommon } from './sequences.ts';

/** A text with what was taken out in `[-…-]` and what was put in in `{+…+}`. */
export function toWordDiff(before: string, after: string): string {
  const [was, is] = [toWordList(before), toWordList(after)];
  return toMarked(was, is, toCommon(was, is));
}

/** The same when of the text before only its record is left: how many words went is known, not which. */
export function toRecordDiff(before: readonly Sentence[], after: string): string {
  const was = Array.from(before.map(({ words }) => words).join(''));
  const is = toWordList(after);
  return toMarked(
    was.map(() => '…'),
    is,
    toCommon(was, is.map(toSign)),
  );
}

function toMarked(
  was: readonly string[],
  is: readonly string[],
  common: readonly [number, number][],
): string {
  const parts: string[] = [];
  let [a, b] = [0, 0];
  for (const [left, right] of [...common, [was.length, is.length] as const]) {
    if (a < left) parts.push(`[-${was.slice(a, left).join(' ')}-]`);
    if (b < right) parts.push(`{+${is.slice(b, right).join(' ')}+}`);
    const word = is[right];
    if (word !== undefined) parts.push(word);
    [a, b] = [left + 1, right + 1];
  }
  return parts.join(' ');
}
