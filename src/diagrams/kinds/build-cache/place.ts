import { round, widths, type Width } from '../../scene.ts';
import type { Row } from './foresee.ts';

/** The columns and rows of the figure in user units: files, the Dockerfile with what each line costs, and what it leaves. */
export interface Measure {
  readonly width: number;
  /** The card of a file on the reader's computer. */
  readonly card: { readonly width: number; readonly height: number };
  /** The upper left corner of a card, and the way from it to the middle of the line that copies the file. */
  cardAt(index: number): readonly [x: number, y: number];
  wayFrom(index: number, y: number): string;
  /** Where the heading of the files stands, and where the lines begin. */
  readonly filesHead: number;
  readonly head: number;
  readonly row: number;
  /** Left end and width of a line's strip; the text starts at `text` within it, the cost ends at its right end. */
  readonly strip: number;
  readonly stripWidth: number;
  readonly text: number;
  readonly textWidth: number;
  /** The bar of seconds within the strip, as long as it gets: before the cost, or along the floor where there is no room. */
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What a line leaves stands from here to the right end. */
  readonly leaves: number;
  readonly fontSize: number;
  /** Below the sums: where the builds so far and the challenge stand, how wide it gets, and how high it is with the sums. */
  readonly foot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The measures of a width. Each file's way has a lane of its own beside the lines. */
export const measures: Readonly<Record<Width, Measure>> = {
  wide: {
    width: widths.wide,
    card: { width: 128, height: 58 },
    cardAt: (index) => [0, 30 + index * 72],
    wayFrom: (index, y) => `M128,${59 + index * 72}H${140 + index * 10}V${round(y)}H166`,
    filesHead: 16,
    head: 30,
    row: 34,
    strip: 166,
    stripWidth: 450,
    text: 34,
    textWidth: 276,
    bar: { x: 318, y: 11, width: 76, height: 12 },
    leaves: 630,
    fontSize: 13,
    foot: { x: 166, y: 12, width: 350, height: 58 },
  },
  narrow: {
    width: widths.narrow,
    card: { width: 164, height: 44 },
    cardAt: (index) => [index * 176, 20],
    wayFrom: (index, y) => `M${index * 176 + 14},64V${72 + index * 6}H${5 + index * 8}V${round(y)}H20`,
    filesHead: 8,
    head: 100,
    row: 38,
    strip: 20,
    stripWidth: 246,
    text: 30,
    textWidth: 162,
    bar: { x: 30, y: 32, width: 208, height: 3 },
    leaves: 274,
    fontSize: 12,
    foot: { x: 0, y: 46, width: widths.narrow - 24, height: 96 },
  },
};

const gap = 4;
/** Room above a later stage, where its name stands. */
const stageGap = 20;
/** Rows that always have their room, so that the drawing keeps its height while lines come and go. */
const fewest = 8;

/** A line of the next build with its upper edge. */
export interface PlacedRow extends Row {
  readonly y: number;
}

/** Where the lines stand, the sums right under the last one, and the height of everything with the room for more lines. */
export function place(
  measure: Measure,
  rows: readonly Row[],
): { placed: PlacedRow[]; sums: number; height: number } {
  const stages = rows.at(-1)?.stage ?? 0;
  const under = (count: number, stage: number) =>
    measure.head + count * (measure.row + gap) + Math.max(0, stage - 1) * stageGap;
  return {
    placed: rows.map((row, at) => ({ ...row, y: under(at, row.stage) })),
    sums: under(rows.length, stages) + 4,
    height: under(Math.max(fewest, rows.length), stages) + measure.foot.height,
  };
}
