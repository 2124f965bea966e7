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
  const hasPid = isOn(data, state, 'pid');
  const isAnyOn = state.namespaces.includes(true);
  const exit = hasPid ? 'exit-all' : 'exit-shared';
  const number = hasPid ? 'same-process' : isAnyOn ? 'host-number' : 'all-off';
  const remark = (isTrue: boolean, id: Callout['id'], at: Callout['at']) => (isTrue ? [{ id, at }] : []);
  return [
    ...remark(state.command === 'free' && !isGone(data, state), 'free', 'output'),
    ...remark(true, killed || state.exited ? exit : number, state.command === 'ps' ? 'main' : 'pid'),
    ...remark(isAnyOn && !isOn(data, state, 'user'), 'user-off', 'user'),
    ...remark(limitOf(data, state) > 0, killed ? 'killed' : 'cgroup', 'gauge'),
  ];
}
