/** Weights a figure may set text in. */
export type Weight = 400 | 600;

/** Room kept free for a reader whose fallback font is wider than Pretendard, as a share of the width. */
export const FALLBACK_SLACK = 0.07;

/*
 * Advances of Pretendard, written by `node tools/measure-font.ts`; tests compare them with the font: of the printable
 * characters of ASCII in their order, then of those beyond, and how much wider each of them is in semibold.
 */
// <measured>
const UNITS_PER_EM = 2048;
const HANGUL = 1770;
const BEYOND_ASCII = '\u00a0·×÷±°µ–—‘’“”•…→←↑↓−≈≤≥';
const ADVANCES =
  '514 526 776 1228 1244 1766 1248 412 698 698 964 1284 528 886 520 684 1220 898 1202 1264 1278 1222 1256 1130 1242 1256 520 520 1284 1284 1284 982 1802 1322 1268 1420 1404 1162 1140 1452 1446 500 1056 1272 1092 1746 1470 1488 1238 1488 1246 1244 1252 1448 1322 1874 1254 1298 1218 698 684 698 906 870 960 1096 1210 1084 1210 1132 690 1186 1152 446 446 1058 446 1708 1140 1162 1186 1186 716 1016 696 1132 1084 1592 1050 1084 1050 698 626 698 1284 514 520 1284 1284 1284 876 1214 964 1960 452 452 900 900 1044 1560 1870 1870 1870 1870 1284 1284 1284 1284';
const WIDER =
  '-27 69 -4 34 31 133 53 -5 67 67 93 36 40 22 39 51 88 41 33 30 45 41 41 33 50 41 39 39 36 36 36 80 -7 99 23 41 21 29 8 33 18 30 44 57 17 41 -11 36 25 37 32 31 43 -5 99 115 101 85 63 67 51 67 34 42 11 30 28 47 28 29 41 40 51 53 53 57 53 62 56 31 39 39 55 59 41 61 46 57 52 46 49 67 68 67 36 -27 39 36 36 36 17 65 12 12 58 58 63 63 -61 115 11 11 11 11 36 36 36 36';
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
