import type { Text } from '../../kind.ts';
import type { TwoViewsState } from './model.ts';
import type { TwoViewsData } from './schema.ts';
import { answers, freeOutput, isGone, type Side } from './views.ts';

type OutputLine = readonly [label: string, value: string];

/** What `hostname` or `free` prints in a terminal, line by line. */
export function outputsOn(side: Side, data: TwoViewsData, state: TwoViewsState, text: Text): OutputLine[] {
  if (side === 'container' && isGone(data, state)) return [['', text.message('gone')]];
  if (state.command === 'hostname') return [['', answers(data, state, 'uts', text)[side]]];
  return Object.entries(freeOutput(data, state)).map(([key, size]) => [
    text.message(`free.${key}`),
    text.message('size', { size }),
  ]);
}
