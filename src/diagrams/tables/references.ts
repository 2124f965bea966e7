import { z } from 'zod';
import { grades } from '../grades.ts';
import { cellSchema, type Table, type TableRow } from './schema.ts';

const measured = { value: cellSchema, unit: z.string(), doubtful: z.boolean() };
const origin = { source: z.string(), year: z.int(), grade: z.enum(grades), secondary: z.boolean() };

/** What `{ from-table: table/row/column }` in a figure's data becomes: one number with its origin. */
export const tableCell = z.strictObject({ ...measured, ...origin });

/** What `{ from-table: table/row }` in a figure's data becomes: a row's numbers by column, with their origin. */
export const tableRow = z.strictObject({ cells: z.record(z.string(), z.strictObject(measured)), ...origin });

export type FilledCell = z.output<typeof tableCell>;
export type FilledRow = z.output<typeof tableRow>;

type Path = readonly (string | number)[];

/**
 * Puts the numbers of the tables wherever a figure's data says `{ from-table: … }`, so that each number has one copy.
 * Calls `refuse` with the place and the remedy for every reference that leads nowhere.
 */
export function fillFromTables(
  data: unknown,
  tables: Readonly<Record<string, Table>>,
  refuse: (path: Path, message: string) => void,
  path: Path = [],
): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item, at) => fillFromTables(item, tables, refuse, [...path, at]));
  if ('from-table' in data) {
    const found = resolve(String(data['from-table']), tables);
    if (typeof found !== 'string') return found;
    refuse([...path, 'from-table'], `names "${String(data['from-table'])}", but ${found} Fix the name.`);
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, fillFromTables(value, tables, refuse, [...path, key])]),
  );
}

/** The row or cell that a reference names, or what is wrong with it. */
function resolve(
  reference: string,
  tables: Readonly<Record<string, Table>>,
): FilledRow | FilledCell | string {
  const [tableId = '', rowId = '', columnId] = reference.split('/');
  const table = tables[tableId];
  if (!table) return `there is no table "${tableId}". Tables: ${Object.keys(tables).join(', ')}.`;
  const row = table.rows.find(({ id }) => id === rowId);
  if (!row) return `${tableId} has no row "${rowId}". Rows: ${table.rows.map(({ id }) => id).join(', ')}.`;
  const filled = fillRow(table, row);
  if (columnId === undefined) return filled;
  const { cells, ...rest } = filled;
  const cell = cells[columnId];
  return cell
    ? { ...cell, ...rest }
    : `${tableId} has no column "${columnId}". Columns: ${Object.keys(cells).join(', ')}.`;
}

function fillRow(table: Table, row: TableRow): FilledRow {
  const { source = '', year = 0, grade = 'illustrative', secondary = false } = { ...table, ...row };
  const cells = table.columns.map(({ id, unit = row.unit ?? '' }, at) => [
    id,
    { value: row.values[at] ?? null, unit, doubtful: row.doubtful.includes(id) },
  ]);
  // The table's schema has made sure of source, year and grade: the defaults never show.
  return { cells: Object.fromEntries(cells) as FilledRow['cells'], source, year, grade, secondary };
}
