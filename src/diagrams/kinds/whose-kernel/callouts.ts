import { answererOf } from '../../rules/environment.ts';
import {
  askedIn,
  containersOf,
  isHidden,
  worldOf,
  type Environment,
  type WhoseKernelState,
} from './model.ts';
import type { WhoseKernelData } from './schema.ts';

/** A remark with a number in the drawing: which message, at which environment; about which container of how many. */
export interface Callout {
  readonly id: 'no-kernel' | 'shared' | 'own' | `unused.${'linux' | 'xnu' | 'nt'}`;
  readonly at: Environment;
  readonly container: Environment;
  readonly count: number;
}

/** The remarks that a world deserves; none that would give an answer away. */
export function callouts(data: WhoseKernelData, state: WhoseKernelState): Callout[] {
  if (isHidden(state)) return [];
  const world = worldOf(data, state);
  const container = askedIn(world, state);
  const serving = answererOf(world.environments, container.id, 'uname');
  const count = containersOf(world).filter(
    ({ id }) => answererOf(world.environments, id, 'uname') === serving,
  ).length;
  const [host] = world.environments;
  return [
    { id: 'no-kernel', at: container, container, count },
    ...(serving && count > 1 ? [{ id: 'shared', at: serving, container, count } as const] : []),
    ...(serving?.is === 'vm' && count === 1 && containersOf(world).length > 1
      ? [{ id: 'own', at: serving, container, count } as const]
      : []),
    ...(host?.kernel && host !== serving
      ? [{ id: `unused.${host.kernel.family}`, at: host, container, count } as const]
      : []),
  ];
}
