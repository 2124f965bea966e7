import { changes, nextBuild } from './foresee.ts';
import type { BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';

/** A remark with a number in the drawing: which message, and at which line, at its cost or at what it leaves. */
export interface Callout {
  readonly id:
    | 'enters'
    | 'enters-stages'
    | 'wasted'
    | 'saved'
    | 'first'
    | 'time-only'
    | 'trouble'
    | 'left-behind'
    | 'configuration';
  readonly at: { readonly line: string; readonly side: 'line' | 'leaves' };
}

/** The remarks that a state deserves, at most one of a kind, top to bottom. */
export function callouts(data: BuildCacheData, state: BuildCacheState): Callout[] {
  const { rows, trouble } = nextBuild(data, state);
  const { first, edited, touched } = changes(data, state);
  const found: Callout[] = [];
  const add = (id: Callout['id'], line: string | undefined, side: Callout['at']['side'] = 'line') => {
    if (line !== undefined) found.push({ id, at: { line, side } });
  };
  const costly = rows.find(({ line }) => line.instruction === 'RUN');
  const changed = costly?.line.needs.some((file) => edited.includes(file)) ?? false;
  const reader = rows.find(({ line }) => line.copies.some((file) => touched.includes(file)));
  const entry = rows.find(({ fate }) => fate === 'miss');
  const below = entry ? rows.slice(rows.indexOf(entry)) : [];

  if (trouble) add('trouble', trouble.at);
  if (!first) add(below.some(({ fate }) => fate === 'hit') ? 'enters-stages' : 'enters', entry?.line.id);
  if (!first && edited.length > 0 && !changed && costly?.fate === 'miss') add('wasted', costly.line.id);
  if (edited.length > 0 && costly?.fate === 'hit') add('saved', costly.line.id);
  if (edited.length === 0 && reader?.fate === 'hit') add('time-only', reader.line.id);
  if (first) add('first', entry?.line.id);
  if (state.stages)
    add('left-behind', rows.find(({ line, kept }) => line.instruction === 'RUN' && !kept)?.line.id, 'leaves');
  add('configuration', rows.find(({ layer }) => !layer)?.line.id, 'leaves');
  const rowOf = ({ at }: Callout) => rows.findIndex(({ line }) => line.id === at.line);
  return found.sort((a, b) => rowOf(a) - rowOf(b));
}
