import type { Description, Text } from '../../kind.ts';
import { sayAll } from '../../words.ts';
import { doubted, namedNumbers, nameOf, showBase, showOrigin, showShare, showValue } from './labels.ts';
import { barsOf, chartOf, columnsOf, type BenchmarksState, type Chart } from './model.ts';
import type { BenchmarksData } from './schema.ts';

/** The chart in words: its point, its remarks, and every number of it with where it comes from. */
export function describe(data: BenchmarksData, state: BenchmarksState, text: Text): Description {
  const chart = chartOf(data, state);
  const { id, rows, remarks } = chart;
  const numbers = namedNumbers(chart, text);
  const isDoubtful = rows.some((row) => barsOf(chart, row).some(({ doubtful }) => doubtful));
  const lines = [
    showBase(chart, text),
    isDoubtful && text.message('doubtful-note'),
    rows.some(({ better }) => better === 'lower') && text.message('lower-note'),
    showOrigin(chart, text),
    text.message('one-source'),
  ];
  return {
    summary: text.message(`summary.${id}`, numbers),
    callouts: remarks.map((remark) => text.message(`remark.${id}.${remark.id}`, numbers)),
    details: () => [
      toTable(chart, text),
      ...lines.flatMap((line) => (line ? [{ type: 'line' as const, text: line }] : [])),
    ],
  };
}

function toTable(chart: Chart, text: Text) {
  const columns = columnsOf(chart);
  const shared = chart.base ? columns.filter((column) => column !== chart.base) : [];
  const name = (column: string) => text.message(`parts.${column}`);
  return {
    type: 'table' as const,
    caption: text.message(`chart.${chart.id}`),
    head: [
      text.message('table.row'),
      ...columns.map(name),
      ...shared.map((column) => text.message('table.share', { column: name(column) })),
    ],
    rows: chart.rows.map((row) => [
      nameOf(chart, row, text),
      ...columns.map((column) => doubted(row, column, showValue(row, column, text), text)),
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
  const { chart, labels } = after;
  return sayAll(
    [
      [
        before.chart !== chart,
        'change.chart',
        { chart: text.message(`chart.${chart}`), summary: describe(data, after, text).summary },
      ],
      [before.labels !== labels, 'change.labels', { labels: text.message(`labels.${labels}`) }],
    ],
    text,
  ).join(' ');
}
