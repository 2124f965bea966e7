/** Weights a figure may set text in. */
export type Weight = 400 | 600;

/** Room kept free for a reader whose fallback font is wider than Pretendard, as a share of the width. */
export const FALLBACK_SLACK = 0.07;

/* Advances of Pretendard, written by `node tools/measure-font.ts`; tests compare them with the font. */
// <measured>
const UNITS_PER_EM = 2048;
const HANGUL = 1770;
const CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0·×÷±°µ–—‘’“”•…→←↑↓↔−≈≤≥≠∞①②③④⑤⑥⑦⑧⑨●○■□▲△▼✓';
const ADVANCES: Record<Weight, string> = {
  400: '514 526 776 1228 1244 1766 1248 412 698 698 964 1284 528 886 520 684 1220 898 1202 1264 1278 1222 1256 1130 1242 1256 520 520 1284 1284 1284 982 1802 1322 1268 1420 1404 1162 1140 1452 1446 500 1056 1272 1092 1746 1470 1488 1238 1488 1246 1244 1252 1448 1322 1874 1254 1298 1218 698 684 698 906 870 960 1096 1210 1084 1210 1132 690 1186 1152 446 446 1058 446 1708 1140 1162 1186 1186 716 1016 696 1132 1084 1592 1050 1084 1050 698 626 698 1284 514 520 1284 1284 1284 876 1214 964 1960 452 452 900 900 1044 1560 1870 1870 1870 1870 2640 1284 1284 1284 1284 1284 1828 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1784 1980 1980 1980 1722',
  600: '487 595 772 1262 1275 1899 1301 407 765 765 1057 1320 568 908 559 735 1308 939 1235 1294 1323 1263 1297 1163 1292 1297 559 559 1320 1320 1320 1062 1795 1421 1291 1461 1425 1191 1148 1485 1464 530 1100 1329 1109 1787 1459 1524 1263 1525 1278 1275 1295 1443 1421 1989 1355 1383 1281 765 735 765 940 912 971 1126 1238 1131 1238 1161 731 1226 1203 499 499 1115 499 1770 1196 1193 1225 1225 771 1075 737 1193 1130 1649 1102 1130 1099 765 694 765 1320 487 559 1320 1320 1320 893 1279 976 1972 510 510 963 963 983 1675 1881 1881 1881 1881 2651 1320 1320 1320 1320 1320 1903 1817 1817 1817 1817 1817 1817 1817 1817 1817 1817 1817 1817 1817 2039 2039 2039 1734',
};
// </measured>

/** Letters outside the table (accents, Greek …) count as a wide small letter. */
const OTHER = 0.62 * UNITS_PER_EM;
/** Wide characters that the font has not (ideographs, emoji) come from a fallback font, one em each. */
const WIDE = UNITS_PER_EM;

const tables: Record<Weight, Map<string, number>> = { 400: toTable(400), 600: toTable(600) };

function toTable(weight: Weight): Map<string, number> {
  const advances = ADVANCES[weight].split(' ').map(Number);
  return new Map(Array.from(CHARACTERS, (character, index) => [character, advances[index] ?? OTHER]));
}

function toAdvance(character: string, table: Map<string, number>): number {
  const known = table.get(character);
  if (known !== undefined) return known;
  if ((character >= '가' && character <= '힣') || (character >= 'ㄱ' && character <= 'ㆎ')) return HANGUL;
  if (/[\p{Mn}\p{Cf}]/u.test(character)) return 0;
  return character >= '\u2e80' ? WIDE : OTHER;
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
