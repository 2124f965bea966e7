import { z } from 'zod';
import { tableRow } from '../../tables/references.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'has to be in kebab-case');

const chart = z.strictObject({
  id,
  /** Bars as shares of the base column, or in the unit that all rows have in common. */
  measure: z.enum(['ratio', 'absolute']),
  base: z.string().optional(),
  /** The columns drawn, one bar each; `ratio` names the column that states the share. */
  series: z
    .array(
      z.strictObject({
        column: z.string(),
        role: z.enum(['hardware', 'app', 'guest-os', 'libraries']),
        ratio: z.string().optional(),
      }),
    )
    .min(1),
  /** A column drawn as a line with an end, such as a percentile. */
  whisker: z.string().optional(),
  rows: z
    .array(z.strictObject({ id, better: z.enum(['higher', 'lower']).default('higher'), number: tableRow }))
    .min(1),
  /** Numbered remarks at the bar of a row and column. */
  remarks: z.array(z.strictObject({ id, row: z.string(), column: z.string() })).default([]),
});

/** What `diagrams/benchmarks.yaml` says besides kind and states: bar charts whose numbers are those of the data tables. */
export const data = z.strictObject({ charts: z.array(chart).min(1) }).superRefine(({ charts }, context) => {
  charts.forEach(({ measure, base, series, whisker, rows, remarks }, at) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path: ['charts', at, ...path], message });
    const [first] = rows;
    const columns = Object.keys(first?.number.cells ?? {});
    const known = (name: string | undefined, path: (string | number)[]) => {
      if (name !== undefined && !columns.includes(name))
        refuse(
          path,
          `names "${name}", which is not a column of the table. Columns: ${columns.join(', ')}. Fix the name.`,
        );
    };
    known(base, ['base']);
    known(whisker, ['whisker']);
    series.forEach(({ column, ratio }, index) => {
      known(column, ['series', index, 'column']);
      known(ratio, ['series', index, 'ratio']);
    });
    if ((measure === 'ratio') !== (base !== undefined))
      refuse(['measure'], 'needs a base when it is ratio, and none when it is absolute. Add or remove base.');
    rows.forEach(({ id: row, number }, index) => {
      const { source, year, secondary, cells } = number;
      if (rows.findIndex((other) => other.id === row) < index)
        refuse(['rows', index, 'id'], `repeats "${row}". Give each row its own id.`);
      if (
        source !== first?.number.source ||
        year !== first.number.year ||
        secondary !== first.number.secondary
      ) {
        refuse(
          ['rows', index],
          `comes from ${source} (${year}), the first row from ${first?.number.source} (${first?.number.year}). Two sources never share a chart; make another one.`,
        );
        return;
      }
      const units = series.map(({ column }) => cells[column]?.unit);
      if (
        measure === 'absolute' &&
        units.some((unit) => unit !== first.number.cells[series[0]?.column ?? '']?.unit)
      ) {
        refuse(
          ['rows', index],
          `is in ${[...new Set(units)].join(' and ')}, the first row in another unit. Bars of one axis have one unit.`,
        );
      }
    });
    remarks.forEach(({ row, column }, index) => {
      if (!rows.some((one) => one.id === row) || !series.some((one) => one.column === column)) {
        refuse(
          ['remarks', index],
          `stands at "${row}" and "${column}", where there is no bar. Name a row and a column of series.`,
        );
      }
    });
  });
});

/** The checked data of a benchmark figure. */
export type BenchmarksData = z.output<typeof data>;

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys({ charts }: BenchmarksData): Record<string, readonly string[]> {
  const none = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, []]));
  return {
    ...none(
      charts.flatMap((one) => [
        `chart.${one.id}`,
        `environment.${one.id}`,
        ...one.rows.map((row) => `row.${one.id}.${row.id}`),
      ]),
    ),
    ...none(
      charts
        .flatMap(({ series, whisker }) => [
          ...series.map(({ column }) => column),
          ...(whisker ? [whisker] : []),
        ])
        .map((column) => `parts.${column}`),
    ),
    ...none(
      [...new Set(charts.flatMap(({ rows }) => rows.map(({ number }) => number.source)))].map(
        (source) => `source.${source}`,
      ),
    ),
    ...Object.fromEntries(
      charts.flatMap((one) =>
        [`summary.${one.id}`, ...one.remarks.map((remark) => `remark.${one.id}.${remark.id}`)].map((key) => [
          key,
          placesOf(one),
        ]),
      ),
    ),
    value: ['value', 'unit'],
    share: ['value'],
    doubtful: [],
    lower: [],
    origin: ['grade', 'year', 'source', 'environment'],
    'origin-secondary': ['grade', 'year', 'source', 'environment'],
    base: ['base'],
    ...none(['control.chart', 'control.labels', 'labels.share', 'labels.value']),
    ...none(['table.row', 'one-source', 'doubtful-note', 'lower-note']),
    'table.share': ['column'],
    'change.chart': ['chart', 'summary'],
    'change.labels': ['labels'],
  };
}

/** Every bar of a chart has a placeholder in its sentences: `<row>-<column>`. */
function placesOf({ rows, series, whisker }: BenchmarksData['charts'][number]): string[] {
  const columns = [...series.map(({ column }) => column), ...(whisker ? [whisker] : [])];
  return rows.flatMap((row) => columns.map((column) => `${row.id}-${column}`));
}
