import type { Description, Text } from '../../kind.ts';
import { namedNumbers, showOrigin, showShare, showValue } from './labels.ts';
import { chartOf, type BenchmarksState, type Chart } from './model.ts';
import type { BenchmarksData } from './schema.ts';

/** The chart in words: its point, its remarks, and every number of it with where it comes from. */
export function describe(data: BenchmarksData, state: BenchmarksState, text: Text): Description {
  const chart = chartOf(data, state);
  const numbers = namedNumbers(chart, text);
  const cells = chart.rows.flatMap(({ number }) => chart.series.map(({ column }) => number.cells[column]));
  return {
    summary: text.message(`summary.${chart.id}`, numbers),
    callouts: chart.remarks.map(({ id }) => text.message(`remark.${chart.id}.${id}`, numbers)),
    details: [
      toTable(chart, text),
      ...(chart.base === undefined
        ? []
        : [
            {
              type: 'line' as const,
              text: text.message('base', { base: text.message(`parts.${chart.base}`) }),
            },
          ]),
      ...(cells.some((cell) => cell?.doubtful)
        ? [{ type: 'line' as const, text: text.message('doubtful-note') }]
        : []),
      ...(chart.rows.some(({ better }) => better === 'lower')
        ? [{ type: 'line' as const, text: text.message('lower-note') }]
        : []),
      { type: 'line', text: showOrigin(chart, text) },
      { type: 'line', text: text.message('one-source') },
    ],
  };
}

function toTable(chart: Chart, text: Text) {
  const columns = [...chart.series.map(({ column }) => column), ...(chart.whisker ? [chart.whisker] : [])];
  const name = (column: string) => text.message(`parts.${column}`);
  const shared = chart.measure === 'ratio' ? columns.filter((column) => column !== chart.base) : [];
  return {
    type: 'table' as const,
    caption: text.message(`chart.${chart.id}`),
    head: [
      text.message('table.row'),
      ...columns.map(name),
      ...shared.map((column) => text.message('table.share', { column: name(column) })),
    ],
    rows: chart.rows.map((row) => [
      row.better === 'lower'
        ? `${text.message(`row.${chart.id}.${row.id}`)} ${text.message('lower')}`
        : text.message(`row.${chart.id}.${row.id}`),
      ...columns.map(
        (column) =>
          (row.number.cells[column]?.doubtful ? text.message('doubtful') : '') + showValue(row, column, text),
      ),
      ...shared.map((column) => showShare(chart, row, column, text)),
    ]),
  };
}

/** What a committed change shows now. */
export function describeChange(
  data: BenchmarksData,
  before: BenchmarksState,
  after: BenchmarksState,
  text: Text,
): string {
  const chart = chartOf(data, after);
  const lines: string[] = [];
  if (before.chart !== after.chart) {
    lines.push(
      text.message('change.chart', {
        chart: text.message(`chart.${chart.id}`),
        summary: text.message(`summary.${chart.id}`, namedNumbers(chart, text)),
      }),
    );
  }
  if (before.labels !== after.labels)
    lines.push(text.message('change.labels', { labels: text.message(`labels.${after.labels}`) }));
  return lines.join(' ');
}
