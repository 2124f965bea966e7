import type { Text } from '../../kind.ts';
import { showCell } from '../../tables/cell.ts';
import { columnsOf, shareOf, type BenchmarksState, type Chart, type Row } from './model.ts';

/** A row by name, with a note where less is better. */
export function nameOf({ id: chart }: Chart, { id, better }: Row, text: Text): string {
  const name = text.message(`row.${chart}.${id}`);
  return better === 'lower' ? `${name} ${text.message('lower')}` : name;
}

/** A measured value with its unit, as exact or as vague as the table states it. */
export function showValue({ number }: Row, column: string, text: Text): string {
  const { value = null, unit = '' } = number.cells[column] ?? {};
  const said = showCell(value, text);
  return value ? text.message('value', { value: said, unit }) : said;
}

/** A share of the base in percent. */
export function showShare(chart: Chart, row: Row, column: string, text: Text): string {
  const share = shareOf(chart, row, column);
  if (!share) return showCell(null, text);
  const { percent, digits } = share;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return text.message('share', { value: text.number(percent, format) });
}

/** A number with its mark where it must not be read as a win. */
export function doubted({ number }: Row, column: string, said: string, text: Text): string {
  return number.cells[column]?.doubtful ? text.message('doubtful') + said : said;
}

/** What is written at a bar. */
export function showBar(chart: Chart, row: Row, column: string, state: BenchmarksState, text: Text): string {
  const said =
    chart.base && state.labels === 'share'
      ? showShare(chart, row, column, text)
      : showValue(row, column, text);
  return doubted(row, column, said, text);
}

/** The numbers that a chart's sentences may name, by `<row>-<column>`. */
export function namedNumbers(chart: Chart, text: Text): Record<string, string> {
  const numbers = chart.rows.flatMap((row) =>
    columnsOf(chart).map((column) => [
      `${row.id}-${column}`,
      chart.base ? showShare(chart, row, column, text) : showValue(row, column, text),
    ]),
  );
  return Object.fromEntries(numbers) as Record<string, string>;
}

/** The base of a chart of shares. */
export function showBase({ base }: Chart, text: Text): string | undefined {
  return base && text.message('base', { base: text.message(`parts.${base}`) });
}

/** Grade, year, source and environment of a chart: it has one of each. */
export function showOrigin({ id, rows: [first] }: Chart, text: Text): string {
  if (!first) return '';
  const { grade, year, source, secondary } = first.number;
  return text.message(secondary ? 'origin-secondary' : 'origin', {
    grade: text.message(`grade.${grade}`),
    year: String(year),
    source: text.message(`source.${source}`),
    environment: text.message(`environment.${id}`),
  });
}
