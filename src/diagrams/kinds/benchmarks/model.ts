import { findById } from '../../rules/by-id.ts';
import { numberOf } from '../../tables/cell.ts';
import type { BenchmarksData } from './schema.ts';

/** What a reader can set: the chart, and what is written at its bars. */
export type BenchmarksState = Readonly<{ chart: string; labels: string }>;

/** What is written at a bar: its share of the base, or the value that was measured. */
export const labelings = ['share', 'value'] as const;

/** What each field of the state may hold. */
export function fields({ charts }: BenchmarksData) {
  return {
    chart: { type: 'choice', options: charts.map(({ id }) => id) },
    labels: { type: 'choice', options: labelings },
  } as const;
}

/** The first chart, with shares. */
export function initial({ charts }: BenchmarksData): BenchmarksState {
  return { chart: charts[0]?.id ?? '', labels: 'share' };
}

export type Chart = BenchmarksData['charts'][number];
export type Row = Chart['rows'][number];

/** The chart of the state. */
export function chartOf({ charts }: BenchmarksData, { chart }: BenchmarksState): Chart {
  return findById(charts, chart);
}

/** A share of the base: its value, and the digits it is known to, in percent. */
export interface Share {
  readonly percent: number;
  readonly digits: number;
}

/** What a column of a row is of the base column: as the table states it, else computed to one decimal. */
export function shareOf(
  { base, series }: Chart,
  { number: { cells } }: Row,
  column: string,
): Share | undefined {
  if (column === base) return { percent: 100, digits: 0 };
  const ratio = series.find((one) => one.column === column)?.ratio;
  const stated = cells[ratio ?? '']?.value;
  if (typeof stated === 'string') {
    return { percent: Number(stated) * 100, digits: Math.max(0, (stated.split('.')[1]?.length ?? 0) - 2) };
  }
  const own = numberOf(cells[column]?.value);
  const whole = numberOf(cells[base ?? '']?.value);
  return own && whole ? { percent: Math.round((own / whole) * 1000) / 10, digits: 1 } : undefined;
}

/** One bar: its length in percent of the base or in the chart's unit; undefined where nothing was measured. */
export interface Bar {
  readonly row: string;
  readonly column: string;
  readonly role: string;
  readonly length: number | undefined;
  readonly doubtful: boolean;
  /** Where the line of the whisker ends. */
  readonly whisker: number | undefined;
}

/** The bars of a row, in the order of the series. */
export function barsOf(chart: Chart, row: Row): Bar[] {
  const { cells } = row.number;
  return chart.series.map(({ column, role }) => ({
    row: row.id,
    column,
    role,
    length: chart.base ? shareOf(chart, row, column)?.percent : numberOf(cells[column]?.value),
    doubtful: cells[column]?.doubtful ?? false,
    whisker: numberOf(cells[chart.whisker ?? '']?.value),
  }));
}

/** The end of the axis: at least 100 % of the base, or the longest bar. */
export function axisEnd(chart: Chart): number {
  const bars = chart.rows.flatMap((row) => barsOf(chart, row));
  return Math.max(chart.base ? 100 : 0, ...bars.flatMap(({ length = 0, whisker = 0 }) => [length, whisker]));
}

/** The columns whose numbers are told: those of the series, and that of the whisker. */
export function columnsOf({ series, whisker }: Chart): string[] {
  return [...series.map(({ column }) => column), ...(whisker ? [whisker] : [])];
}
