import { z } from 'zod';
import { grades } from '../grades.ts';

const decimal = z
  .string({
    error:
      "has to be a decimal in quotes ('12.50'), null, or one of { about }, { from, to }, { at-most }, { at-least }, { above }",
  })
  .regex(/^\d+(\.\d+)?$/, "has to be a decimal as it is to be shown, such as '12.50'");

/** One cell: a decimal as it is to be shown (`'1.000'` keeps its zeros), a vague value, or null where nothing was measured. */
export const cellSchema = z.union([
  decimal,
  z.null(),
  z.strictObject({ about: decimal }),
  z.strictObject({ from: decimal, to: decimal }),
  z.strictObject({ 'at-most': decimal }),
  z.strictObject({ 'at-least': decimal }),
  z.strictObject({ above: decimal }),
]);

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'has to be in kebab-case');

/** Where numbers come from; a row says it where it differs from its table. */
const origin = {
  source: z.string().optional(),
  year: z.int().optional(),
  grade: z.enum(grades).optional(),
  /** Whether the numbers were read in another work that quotes the source. */
  secondary: z.boolean().optional(),
};

const row = z.strictObject({
  id,
  unit: z.string().optional(),
  ...origin,
  values: z.array(cellSchema),
  /** Columns whose value must not be read as a win. */
  doubtful: z.array(z.string()).default([]),
});

/** `diagrams/tables/<id>.yaml`: the only copy of its numbers; no language. A column's unit goes before that of a row. */
export const tableSchema = z
  .strictObject({
    ...origin,
    columns: z.array(z.strictObject({ id, unit: z.string().optional() })).min(1),
    rows: z.array(row).min(1),
  })
  .superRefine((table, context) => {
    const say = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const columns = table.columns.map((column) => column.id);
    for (const list of ['columns', 'rows'] as const) {
      const ids = table[list].map((one) => one.id);
      ids.forEach((one, index) => {
        if (ids.indexOf(one) < index)
          say([list, index, 'id'], `is "${one}" once more. Give each of the ${list} its own id.`);
      });
    }
    table.rows.forEach((one, index) => {
      if (one.values.length !== columns.length) {
        say(
          ['rows', index, 'values'],
          `has ${one.values.length} values for ${columns.length} columns (${columns.join(', ')}). Write null where nothing was measured.`,
        );
      }
      for (const key of ['source', 'year', 'grade'] as const) {
        if (one[key] === undefined && table[key] === undefined)
          say(['rows', index], `has no ${key}, and neither has the table. Add ${key} to one of them.`);
      }
      if (one.unit === undefined && table.columns.some(({ unit }) => unit === undefined)) {
        say(
          ['rows', index],
          "has no unit, and some column has none either. Add unit to one of them ('' for a plain number).",
        );
      }
      one.doubtful.forEach((name, at) => {
        if (!columns.includes(name))
          say(
            ['rows', index, 'doubtful', at],
            `is "${name}", which is not a column. Columns: ${columns.join(', ')}. Fix the name.`,
          );
      });
    });
  });

/** A table's checked numbers. */
export type Table = z.output<typeof tableSchema>;
export type TableRow = Table['rows'][number];
export type Cell = z.output<typeof cellSchema>;

const words = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : 'has to be text') })
  .trim()
  .min(1, 'is empty. Write the text');

/** What `docs/<lang>/tables.yaml` has to say about these tables: every column and row by name, and nothing else. */
export function tableWordsSchema(tables: Readonly<Record<string, Table>>) {
  return z.strictObject(mapValues(tables, toWordsSchema));
}

function toWordsSchema({ source, grade, columns, rows }: Table) {
  const names = (list: readonly { id: string }[]) =>
    z.strictObject(Object.fromEntries(list.map((one) => [one.id, words])));
  return z.strictObject({
    title: words,
    /** Heading of the first column. */
    corner: words,
    columns: names(columns),
    rows: names(rows),
    /** Where it was measured; a table of one measured source cannot do without. */
    environment: source && grade === 'measured' ? words : words.optional(),
    /** What to mind when reading. */
    caveat: words.optional(),
  });
}

/** One table's words in one language. */
export type TableWords = z.output<ReturnType<typeof toWordsSchema>>;

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
