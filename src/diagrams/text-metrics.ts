/** Weights a figure may set text in. */
export type Weight = 400 | 600;

/** Room kept free for a reader whose fallback font is wider than Pretendard, as a share of the width. */
export const FALLBACK_SLACK = 0.07;

/*
 * Advances of Pretendard, written by `node tools/measure-font.ts`; tests compare them with the font: of the printable
 * characters of ASCII in their order, then of those beyond, and how much wider each of them is in semibold.
 */
// <measured>
const UNITS_PER_EM = 1024;
const HANGUL = 885;
const BEYOND_ASCII = '\u00a0·×÷±°µ–—‘’“”•…→←↑↓−≈≤≥';
const ADVANCES =
  '257 263 388 614 622 883 624 206 349 349 482 642 264 443 260 342 610 449 601 632 639 611 628 565 621 628 260 260 642 642 642 491 901 661 634 710 702 581 570 726 723 250 528 636 546 873 735 744 619 744 623 622 626 724 661 937 627 649 609 349 342 349 453 435 480 548 605 542 605 566 345 593 576 223 223 529 223 854 570 581 593 593 358 508 348 566 542 796 525 542 525 349 313 349 642 257 260 642 642 642 438 607 482 980 226 226 450 450 522 780 935 935 935 935 642 642 642 642';
const WIDER =
  '-13 35 -2 17 15 67 27 -3 34 34 47 18 20 11 19 26 44 21 17 15 23 21 21 17 25 21 19 19 18 18 18 40 -3 49 12 21 11 15 4 17 9 15 22 29 9 21 -5 18 13 19 16 15 22 -2 49 57 51 43 31 34 26 34 17 21 6 15 14 23 14 15 21 20 26 27 27 29 27 31 28 15 20 20 28 29 21 31 23 29 26 23 25 34 34 34 18 -13 19 18 18 18 9 33 6 6 29 29 31 31 -31 58 6 6 6 6 18 18 18 18';
// </measured>

/** Letters outside the table (accents, Greek …) count as a wide small letter. */
const OTHER = 0.62 * UNITS_PER_EM;
/** Other symbols are no wider than an em; so are those that come from a fallback font (ideographs, emoji). */
const WIDE = UNITS_PER_EM;

const characters = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)),
  ...Array.from(BEYOND_ASCII),
];
const advances = ADVANCES.split(' ').map(Number);
const wider = WIDER.split(' ').map(Number);
const tables: Record<Weight, Map<string, number>> = {
  400: toTable(() => 0),
  600: toTable((at) => wider[at] ?? 0),
};

function toTable(more: (at: number) => number): Map<string, number> {
  return new Map(characters.map((character, at) => [character, (advances[at] ?? OTHER) + more(at)]));
}

function toAdvance(character: string, table: Map<string, number>): number {
  const known = table.get(character);
  if (known !== undefined) return known;
  if ((character >= '가' && character <= '힣') || (character >= 'ㄱ' && character <= 'ㆎ')) return HANGUL;
  if (/[\p{Mn}\p{Cf}]/u.test(character)) return 0;
  return character >= '\u2190' ? WIDE : OTHER;
}

/** Returns the width of one line of text in the unit of `fontSize`; kerning is left out (at most 1.5 % on labels). */
export function textWidth(text: string, fontSize: number, weight: Weight = 400): number {
  const table = tables[weight];
  let units = 0;
  for (const character of text) units += toAdvance(character, table);
  return (units / UNITS_PER_EM) * fontSize;
}

/** The width to keep for one line of text, so that it fits in a wider fallback font too. */
export function labelRoom(text: string, fontSize: number, weight: Weight = 400): number {
  return textWidth(text, fontSize, weight) * (1 + FALLBACK_SLACK);
}

/**
 * Breaks text into the fewest lines that fit `maxWidth`, as even in length as they come.
 * Breaks at spaces and at `\n`, never at a no-break space. A word (Korean: with its particle) stays whole unless
 * it is wider than the box; then it breaks before a parenthesis or after `/` and `-`, and last by syllable.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  fontSize: number,
  weight: Weight = 400,
  slack = FALLBACK_SLACK,
): string[] {
  const limit = maxWidth / (1 + slack);
  const width = (part: string) => textWidth(part, fontSize, weight);
  return text.split('\n').flatMap((paragraph) => {
    const words = paragraph.split(/[ \t]+/).filter(Boolean);
    const pieces = words.flatMap((word) => breakWord(word, limit, width));
    return evenLines(pieces, limit, width);
  });
}

/** Returns the first of `sizes` (largest first) at which the text fits `maxLines` with every word whole, else the last size. */
export function fitText(
  text: string,
  maxWidth: number,
  maxLines: number,
  sizes: readonly [number, ...number[]],
  weight: Weight = 400,
  slack = FALLBACK_SLACK,
): { fontSize: number; lines: string[]; fits: boolean } {
  const limit = maxWidth / (1 + slack);
  const words = text.split(/\s+/);
  let fontSize = sizes[0];
  for (fontSize of sizes) {
    const lines = wrapText(text, maxWidth, fontSize, weight, slack);
    const whole = words.every((word) => textWidth(word, fontSize, weight) <= limit);
    if (whole && lines.length <= maxLines) return { fontSize, lines, fits: true };
  }
  return { fontSize, lines: wrapText(text, maxWidth, fontSize, weight, slack), fits: false };
}

interface Piece {
  text: string;
  width: number;
  /** Width of what joins the piece to the one before on the same line: a space, or nothing inside a word. */
  joint: number;
}

function breakWord(word: string, limit: number, width: (part: string) => number): Piece[] {
  const space = width(' ');
  const whole = width(word);
  if (whole <= limit) return [{ text: word, width: whole, joint: space }];
  return word
    .split(/(?=\()|(?<=[/-])/)
    .flatMap((part) => (width(part) <= limit ? [part] : Array.from(part.matchAll(/.\p{M}*/gsu), String)))
    .map((part, index) => ({ text: part, width: width(part), joint: index === 0 ? space : 0 }));
}

/** Fills lines greedily, then narrows them to the smallest width that needs no further line. */
function evenLines(pieces: Piece[], limit: number, width: (part: string) => number): string[] {
  const fewest = fillLines(pieces, limit);
  if (fewest.length < 2) return fewest;
  let tooNarrow = 0;
  let enough = limit;
  const tolerance = width(' ') / 4;
  while (enough - tooNarrow > tolerance) {
    const middle = (tooNarrow + enough) / 2;
    const wide = pieces.every((piece) => piece.width <= middle);
    if (wide && fillLines(pieces, middle).length === fewest.length) enough = middle;
    else tooNarrow = middle;
  }
  return fillLines(pieces, enough);
}

function fillLines(pieces: Piece[], limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces) {
    if (line !== '' && used + piece.joint + piece.width > limit) {
      lines.push(line);
      line = '';
    }
    const first = line === '';
    used = first ? piece.width : used + piece.joint + piece.width;
    line += (!first && piece.joint > 0 ? ' ' : '') + piece.text;
  }
  return line === '' ? lines : [...lines, line];
}
