import { type Sentence, toSign, toWordList } from './print.ts';
import { toCommon } from './sequences.ts';

/** Words that stand in both texts, or that only one of them has. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A text with what was taken out in `[-…-]` and what was put in in `{+…+}`. */
export function toWordDiff(before: string, after: string): string {
  return toMarked(toDiffParts(before, after));
}

/** The same when of the text before only its record is left: how many words went is known, not which. */
export function toRecordDiff(before: readonly Sentence[], after: string): string {
  return toMarked(toRecordDiffParts(before, after));
}

/** What is the same in two texts and what is not, word by word. */
export function toDiffParts(before: string, after: string): DiffPart[] {
  const [was, is] = [toWordList(before), toWordList(after)];
  return toParts(was, is, toCommon(was, is));
}

/** The same from a record; each word that went is an ellipsis. */
export function toRecordDiffParts(before: readonly Sentence[], after: string): DiffPart[] {
  const was = Array.from(before.map(({ words }) => words).join(''));
  const is = toWordList(after);
  return toParts(
    was.map(() => '…'),
    is,
    toCommon(was, is.map(toSign)),
  );
}

function toMarked(parts: readonly DiffPart[]): string {
  return parts
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join(' ');
}

function toParts(
  was: readonly string[],
  is: readonly string[],
  common: readonly [number, number][],
): DiffPart[] {
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], words: readonly string[]) => {
    const last = parts.at(-1);
    if (words.length === 0) return;
    if (last?.kind === kind) last.text += ` ${words.join(' ')}`;
    else parts.push({ kind, text: words.join(' ') });
  };
  let [a, b] = [0, 0];
  for (const [left, right] of [...common, [was.length, is.length] as const]) {
    add('removed', was.slice(a, left));
    add('added', is.slice(b, right));
    add('same', is.slice(right, right + 1));
    [a, b] = [left + 1, right + 1];
  }
  return parts;
}
