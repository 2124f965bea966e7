import { type DriftState, states } from './judge.ts';
import type { FileDrift } from './language-drift.ts';

/** How many blocks of a file are in each state. */
export function toCounts({ state, judged }: FileDrift): Record<DriftState, number> {
  const count = (wanted: DriftState) => judged.filter((one) => one.state === wanted).length;
  const counts = Object.fromEntries(states.map((one) => [one, count(one)])) as Record<DriftState, number>;
  // A whole page that lost its source, or got a new name, is one thing to do.
  if (state === 'orphaned') counts.orphaned += 1;
  if (state === 'moved') counts.moved += 1;
  return counts;
}

/** Whether a file needs somebody's work. */
export function isClean(file: FileDrift): boolean {
  const counts = toCounts(file);
  return states.every((state) => state === 'translated' || counts[state] === 0);
}

/** The state of one language as a table of text, one line per file and one for their sums. */
export function toStatusTable(lang: string, files: readonly FileDrift[]): string {
  const rows = files.map((file) => ({ name: file.name, counts: toCounts(file) }));
  const sums = Object.fromEntries(
    states.map((state) => [state, rows.reduce((sum, { counts }) => sum + counts[state], 0)]),
  ) as Record<DriftState, number>;
  const lines = [...rows, { name: 'all', counts: sums }].map(({ name, counts }) => [
    name,
    ...states.map((state) => (counts[state] === 0 ? '·' : String(counts[state]))),
  ]);
  return toTable([[lang, ...states], ...lines]);
}

function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
