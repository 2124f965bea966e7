import type { TwoViewsState } from './model.ts';
import type { TwoViewsData } from './schema.ts';
import { isGone, isKilled, isOn, limitOf } from './views.ts';

/** A remark with a number in the drawing: which message, and where it points. */
export interface Callout {
  readonly id:
    | 'same-process'
    | 'host-number'
    | 'all-off'
    | 'user-off'
    | 'free'
    | 'cgroup'
    | 'killed'
    | 'exit-all'
    | 'exit-shared';
  readonly at: 'main' | 'output' | 'gauge' | 'pid' | 'user';
}

/** The remarks that a state deserves, top to bottom. */
export function callouts(data: TwoViewsData, state: TwoViewsState): Callout[] {
  const killed = isKilled(data, state);
  const ended = killed || state.exited;
  const pid = isOn(data, state, 'pid');
  const main = state.command === 'ps' ? 'main' : 'pid';
  const found: Callout[] = [];
  if (state.command === 'free' && !isGone(data, state)) found.push({ id: 'free', at: 'output' });
  if (ended) found.push({ id: pid ? 'exit-all' : 'exit-shared', at: main });
  else if (state.namespaces.every((on) => !on)) found.push({ id: 'all-off', at: main });
  else found.push({ id: pid ? 'same-process' : 'host-number', at: main });
  if (!isOn(data, state, 'user') && state.namespaces.some(Boolean))
    found.push({ id: 'user-off', at: 'user' });
  if (killed) found.push({ id: 'killed', at: 'gauge' });
  else if (limitOf(data, state) !== undefined) found.push({ id: 'cgroup', at: 'gauge' });
  return found;
}
