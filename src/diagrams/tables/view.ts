import type { Text } from '../../languages/index.ts';
import { showCell } from './cell.ts';
import type { DataTable } from './load.ts';
import type { TableRow, TableWords } from './schema.ts';

/** A table in the words of one language, ready to be set. */
export interface TableView {
  readonly words: TableWords;
  readonly columns: readonly { readonly name: string; readonly unit: string }[];
  /** Whether rows carry units, so that these need a column of their own. */
  readonly hasUnits: boolean;
  /** Whether rows come from different sources, so that these need a column of their own. */
  readonly hasSources: boolean;
  readonly rows: readonly {
    readonly name: string;
    readonly unit: string;
    readonly cells: readonly {
      readonly text: string;
      readonly isMissing: boolean;
      readonly isDoubtful: boolean;
    }[];
    readonly source?: string;
    /** What is said of the row's own numbers: grade, year, how they were read; empty when the table says it. */
    readonly origin: string;
  }[];
  readonly hasDoubtful: boolean;
  /** Grade and year of the whole table, and how its numbers were read; empty when each row says it. */
  readonly origin: string;
}

/** Puts a table into the words of the language `lang`. Throws when the table has no words in it. */
export function toTableView(table: DataTable, lang: string, text: Text): TableView {
  const words = table.words[lang];
  if (!words)
    throw new Error(`docs/${lang}/tables.yaml: ${table.id} is missing. Add its names in this language.`);
  const hasSources = table.rows.some(({ source }) => source !== undefined);
  const rows = table.rows.map((row) => ({
    name: words.rows[row.id] ?? row.id,
    unit: row.unit ?? '',
    cells: row.values.map((cell, index) => ({
      text: showCell(cell, text),
      isMissing: cell === null,
      isDoubtful: row.doubtful.includes(table.columns[index]?.id ?? ''),
    })),
    ...(row.source && { source: row.source }),
    origin: toOrigin(hasSources ? { ...table, ...row } : row, text),
  }));
  return {
    words,
    columns: table.columns.map(({ id, unit = '' }) => ({ name: words.columns[id] ?? id, unit })),
    hasUnits: rows.some(({ unit }) => unit !== ''),
    hasSources,
    rows,
    hasDoubtful: rows.some(({ cells }) => cells.some(({ isDoubtful }) => isDoubtful)),
    origin: hasSources ? '' : toOrigin(table, text),
  };
}

function toOrigin(
  { grade, year, secondary }: Pick<TableRow, 'grade' | 'year' | 'secondary'>,
  text: Text,
): string {
  return [
    grade && text(`grade.${grade}`),
    year && text('table.year', { year: String(year) }),
    secondary && text('table.secondary'),
  ]
    .filter(Boolean)
    .join(', ');
}
