import type { NextBuild, Row } from './foresee.ts';
import type { BuildCacheState } from './model.ts';

/** A remark with a number in the drawing: which message, and at which line. */
export interface Callout {
  readonly id: string;
  readonly row: Row;
  /** It stands at what the line leaves, not at its cost. */
  readonly leaves: boolean;
}

/** The remarks that a state deserves, at most one of a kind, top to bottom. */
export function callouts({ stages }: BuildCacheState, next: NextBuild): Callout[] {
  const { rows, trouble, past, edited, touched } = next;
  const first = past.length === 0;
  const isEdited = edited.length > 0;
  const costly = rows.find(({ instruction }) => instruction === 'RUN');
  const changed = costly?.needs.some((file) => edited.includes(file));
  const reader = rows.find(({ copies }) => copies.some((file) => touched.includes(file)));
  const entry = rows.findIndex(({ fate }) => fate === 'miss');
  const goesOn = entry >= 0 && rows.slice(entry).some(({ fate }) => fate === 'hit');
  const aside = rows.find(({ instruction, kept }) => instruction === 'RUN' && !kept);
  const found: [id: string, row: Row | false | undefined, leaves?: true][] = [
    ['trouble', rows.find(({ id }) => id === trouble?.at)],
    [goesOn ? 'enters-stages' : 'enters', !first && rows[entry]],
    ['wasted', !first && isEdited && !changed && costly?.fate === 'miss' && costly],
    ['saved', isEdited && costly?.fate === 'hit' && costly],
    ['time-only', !isEdited && reader?.fate === 'hit' && reader],
    ['first', first && rows[entry]],
    ['left-behind', stages && aside, true],
    ['configuration', rows.find(({ layer }) => !layer), true],
  ];
  return found
    .flatMap(([id, row, leaves = false]) => (row ? [{ id, row, leaves }] : []))
    .sort((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row));
}
