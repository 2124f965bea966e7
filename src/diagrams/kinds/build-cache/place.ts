import { round, widths, type Width } from '../../scene.ts';
import type { Row } from './foresee.ts';

/** The columns and rows of the figure in user units: files, the Dockerfile with what each line costs, and what it leaves. */
export interface Measure {
  readonly width: number;
  /** Cards of the files on the reader's computer. */
  readonly card: {
    readonly width: number;
    readonly height: number;
    at(index: number): { readonly x: number; readonly y: number };
  };
  readonly head: number;
  readonly row: number;
  readonly gap: number;
  /** Left end and width of a line's strip; the text starts at `text` within it, the cost ends at its right end. */
  readonly strip: number;
  readonly stripWidth: number;
  readonly text: number;
  readonly textWidth: number;
  /** The bar of seconds within the strip, as long as it gets: before the cost, or along the floor where there is no room. */
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly leaves: number;
  readonly leavesWidth: number;
  /** Rows that always have their room, so that the drawing keeps its height while lines come and go. */
  readonly rows: number;
  readonly fontSize: number;
}

const wide: Measure = {
  width: widths.wide,
  card: { width: 128, height: 58, at: (index) => ({ x: 0, y: 30 + index * 72 }) },
  head: 30,
  row: 34,
  gap: 4,
  strip: 166,
  stripWidth: 450,
  text: 34,
  textWidth: 276,
  bar: { x: 318, y: 11, width: 76, height: 12 },
  leaves: 630,
  leavesWidth: 90,
  rows: 8,
  fontSize: 13,
};

const narrow: Measure = {
  width: widths.narrow,
  card: { width: 164, height: 44, at: (index) => ({ x: index * 176, y: 20 }) },
  head: 100,
  row: 38,
  gap: 4,
  strip: 20,
  stripWidth: 246,
  text: 30,
  textWidth: 162,
  bar: { x: 30, y: 32, width: 208, height: 3 },
  leaves: 274,
  leavesWidth: 66,
  rows: 8,
  fontSize: 12,
};

/** The measures of a width. */
export const measures: Readonly<Record<Width, Measure>> = { narrow, wide };

/** Room above a later stage, where its name stands. */
export const stageGap = 20;

/** The stage of every row, from 0; lines before any FROM count to the first. */
export function stagesOf(rows: readonly Pick<Row, 'line'>[]): number[] {
  let stage = -1;
  return rows.map(({ line }) => {
    if (line.instruction === 'FROM') stage += 1;
    return Math.max(0, stage);
  });
}

/** The top of each row; `stages` gives the stage of each, from 0. */
export function rowTops({ head, row, gap }: Measure, stages: readonly number[]): number[] {
  return stages.map((stage, at) => head + at * (row + gap) + stage * stageGap);
}

/** Where the sums stand, right under the last row, and the height of everything with the room for more rows. */
export function heights(measure: Measure, stages: readonly number[]): { sums: number; total: number } {
  const { head, row, gap, rows } = measure;
  const under = (count: number) => head + count * (row + gap) + (stages.at(-1) ?? 0) * stageGap;
  return {
    sums: under(stages.length) + 4,
    total: under(Math.max(rows, stages.length)) + (measure === wide ? 58 : 96),
  };
}

/** The way from a file's card to the line that copies it: along a lane of its own beside the lines. */
export function connection(measure: Measure, card: number, row: number): string {
  const { x, y } = measure.card.at(card);
  const end = row + measure.row / 2;
  if (measure === wide) {
    const lane = x + measure.card.width + 12 + card * 10;
    const start = y + measure.card.height / 2;
    return `M${x + measure.card.width},${start}H${lane}V${round(end)}H${measure.strip}`;
  }
  const lane = 5 + card * 8;
  const bottom = y + measure.card.height;
  return `M${x + 14},${bottom}V${bottom + 8 + card * 6}H${lane}V${round(end)}H${measure.strip}`;
}
