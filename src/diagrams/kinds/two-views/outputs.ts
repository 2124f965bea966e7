import type { Text } from '../../kind.ts';
import type { TwoViewsState } from './model.ts';
import type { TwoViewsData } from './schema.ts';
import { answers, freeOutput, isGone } from './views.ts';

type OutputLine = readonly [label: string, value: string];

/** What `hostname` or `free` prints in each terminal, line by line. */
export function outputs(
  data: TwoViewsData,
  state: TwoViewsState,
  text: Text,
): { host: OutputLine[]; container: OutputLine[] } {
  const print = (side: 'host' | 'container'): OutputLine[] => {
    if (side === 'container' && isGone(data, state)) return [['', text.message('gone')]];
    if (state.command === 'hostname') {
      const { key, value } = answers(data, state, 'uts')[side];
      return [['', text.message(key, { value })]];
    }
    return Object.entries(freeOutput(data, state)).map(([key, size]) => [
      text.message(`free.${key}`),
      text.message('size', { size }),
    ]);
  };
  return { host: print('host'), container: print('container') };
}
