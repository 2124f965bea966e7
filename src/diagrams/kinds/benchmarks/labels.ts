import type { Text } from '../../kind.ts';
import { showCell } from '../../tables/cell.ts';
import { shareOf, type BenchmarksState, type Chart, type Row } from './model.ts';

/** A measured value with its unit, as exact or as vague as the table states it. */
export function showValue({ number }: Row, column: string, text: Text): string {
  const cell = number.cells[column];
  const value = showCell(cell?.value ?? null, text);
  return cell?.value ? text.message('value', { value, unit: cell.unit }) : value;
}

/** A share of the base in percent. */
export function showShare(chart: Chart, row: Row, column: string, text: Text): string {
  const share = shareOf(chart, row, column);
  if (!share) return showCell(null, text);
  const digits = { minimumFractionDigits: share.digits, maximumFractionDigits: share.digits };
  return text.message('share', { value: text.number(share.percent, digits) });
}

/** What is written at a bar. */
export function showBar(chart: Chart, row: Row, column: string, state: BenchmarksState, text: Text): string {
  const share = chart.measure === 'ratio' && state.labels === 'share';
  const said = share ? showShare(chart, row, column, text) : showValue(row, column, text);
  return row.number.cells[column]?.doubtful ? text.message('doubtful') + said : said;
}

/** The numbers that a chart's sentences may name, by `<row>-<column>`. */
export function namedNumbers(chart: Chart, text: Text): Record<string, string> {
  const columns = [...chart.series.map(({ column }) => column), ...(chart.whisker ? [chart.whisker] : [])];
  return Object.fromEntries(
    chart.rows.flatMap((row) =>
      columns.map((column) => [
        `${row.id}-${column}`,
        chart.measure === 'ratio' ? showShare(chart, row, column, text) : showValue(row, column, text),
      ]),
    ),
  );
}

/** Grade, year, source and environment of a chart: it has one of each. */
export function showOrigin(chart: Chart, text: Text): string {
  const [first] = chart.rows;
  if (!first) return '';
  const { grade, year, source, secondary } = first.number;
  return text.message(secondary ? 'origin-secondary' : 'origin', {
    grade: text.message(`grade.${grade}`),
    year: String(year),
    source: text.message(`source.${source}`),
    environment: text.message(`environment.${chart.id}`),
  });
}
