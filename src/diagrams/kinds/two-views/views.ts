import type { Text } from '../../kind.ts';
import { findById } from '../../rules/by-id.ts';
import type { TwoViewsState } from './model.ts';
import type { TwoViewsData } from './schema.ts';

/** The two sides of the figure: what the host sees, and what the container sees. */
export const sides = ['host', 'container'] as const;
export type Side = (typeof sides)[number];

/** Whether the container has its own namespace of a kind. */
export function isOn(data: TwoViewsData, state: TwoViewsState, id: string): boolean {
  return state.namespaces[data.namespaces.findIndex((one) => one.id === id)] ?? false;
}

/** The memory limit in MiB, or 0 when there is none (cgroup v2 `memory.max` = max). */
export function limitOf({ memory }: TwoViewsData, { limit }: TwoViewsState): number {
  return limit > memory.limit.max ? 0 : limit;
}

/** Whether the kernel has ended the container's main process because its cgroup went over its limit. */
export function isKilled({ memory }: TwoViewsData, { limit }: TwoViewsState): boolean {
  return memory.container > limit;
}

/** A process with its number on either side, 0 where it is not seen. */
export type Seen = TwoViewsData['processes'][number] & Readonly<Record<Side, number>>;

/**
 * What either side sees of the processes: the host all that run, the container those of its own PID namespace, or
 * without one what the host sees. When number 1 of a PID namespace ends, the kernel ends all others in it
 * (pid_namespaces(7)); without a namespace of its own the container has no number 1, and the others go on.
 */
export function processesIn(data: TwoViewsData, state: TwoViewsState): Seen[] {
  const isEnded = state.exited || isKilled(data, state);
  const isApart = isOn(data, state, 'pid');
  return data.processes.map((process) => {
    const { pid, inside = 0 } = process;
    const ends = isEnded && (isApart ? inside > 0 : inside === 1);
    return { ...process, host: ends ? 0 : pid, container: ends ? 0 : isApart ? inside : pid };
  });
}

/** How many processes a side sees. */
export function countOn(side: Side, data: TwoViewsData, state: TwoViewsState): number {
  return processesIn(data, state).filter((one) => one[side] > 0).length;
}

/** Whether none of the container's processes runs any more. */
export function isGone(data: TwoViewsData, state: TwoViewsState): boolean {
  return !processesIn(data, state).some(({ inside, host }) => inside !== undefined && host > 0);
}

/** What both sides answer about the subject of a namespace; without the namespace both answer the same. */
export function answers(
  data: TwoViewsData,
  state: TwoViewsState,
  id: string,
  text: Text,
): Readonly<Record<Side, string>> {
  const { host = '', own = '', changes } = findById(data.namespaces, id);
  const isCounted = id === 'pid';
  const outer = text.message(`seen.${id}.host`, { value: isCounted ? countOn('host', data, state) : host });
  const inner = text.message(`seen.${id}.own`, {
    value: isCounted ? countOn('container', data, state) : own,
  });
  if (isOn(data, state, id)) return { host: outer, container: inner };
  const same = changes === 'host' ? inner : outer;
  return { host: same, container: same };
}

/**
 * What `free -m` prints, in MiB. It reads /proc/meminfo, which no namespace and no cgroup divides:
 * the container gets the host's numbers whatever its limit is (nextcloud/serverinfo 1118).
 */
export function freeOutput(data: TwoViewsData, state: TwoViewsState) {
  const { total, container } = data.memory;
  const used = data.memory.used - (isGone(data, state) ? container : 0);
  return { total, used, free: total - used };
}

/** The memory that the container's processes use; a killed one shows what it wanted. */
export function useOf(data: TwoViewsData, state: TwoViewsState): number {
  return isGone(data, state) && !isKilled(data, state) ? 0 : data.memory.container;
}
