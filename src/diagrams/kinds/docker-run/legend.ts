import type { Legend } from '../../kind.ts';
import { replay, type RunState } from './model.ts';
import type { RunData } from './schema.ts';
import { swatch } from './swatch.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<RunData, RunState> = { parts, swatch };

/** The parts that a state shows, left to right. */
function parts(data: RunData, state: RunState): string[] {
  const { machine } = replay(data, state);
  return ['registry', 'store', ...(machine.containers.length > 0 ? ['container', 'writable-layer'] : [])];
}
