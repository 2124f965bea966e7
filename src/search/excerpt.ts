/** Where a hit stands in a text. */
export interface Mark {
  start: number;
  end: number;
}

/** A stretch of text, marked when it is what was searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

const LENGTH = 130;
/** What stands before the first hit, so that the eye finds into the sentence. */
const LEAD = 30;

/** Cuts a text at its hits. */
export function toPieces(text: string, marks: readonly Mark[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of toMerged(marks)) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), hit: false });
  return pieces;
}

/** The part of a text where the most hits stand close together, some 130 characters, cut between words. */
export function toExcerpt(text: string, marks: readonly Mark[]): Piece[] {
  const counts = marks.map(
    ({ start }) =>
      new Set(
        marks
          .filter((one) => one.start >= start && one.end <= start + LENGTH - LEAD)
          .map((one) => text.slice(one.start, one.end)),
      ).size,
  );
  const densest = marks[counts.indexOf(Math.max(...counts))]?.start ?? 0;
  const from = densest <= LEAD ? 0 : text.indexOf(' ', densest - LEAD - 1) + 1;
  const start = from > densest ? densest : from;
  const cut = text.lastIndexOf(' ', start + LENGTH);
  const end = start + LENGTH >= text.length ? text.length : cut > start ? cut : start + LENGTH;
  const pieces = toPieces(text, marks, start, end);
  if (start > 0) pieces.unshift({ text: '… ', hit: false });
  if (end < text.length) pieces.push({ text: ' …', hit: false });
  return pieces;
}

function toMerged(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
