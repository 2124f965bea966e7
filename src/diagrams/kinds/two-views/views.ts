import type { TwoViewsState } from './model.ts';
import type { TwoViewsData } from './schema.ts';

/** A process as one side sees it: the same process may have another number on the other side. */
export interface Seen {
  readonly id: string;
  readonly pid: number;
}

/** An answer as one side gets it: a message of the figure and the value that fills it. */
export interface Answer {
  readonly key: string;
  readonly value: string | number;
}

/** Whether the container has its own namespace of a kind. */
export function isOn(data: TwoViewsData, state: TwoViewsState, id: string): boolean {
  return state.namespaces[data.namespaces.findIndex((one) => one.id === id)] ?? false;
}

/** The memory limit in MiB, or `undefined` when there is none (cgroup v2 `memory.max` = max). */
export function limitOf({ memory }: TwoViewsData, { limit }: TwoViewsState): number | undefined {
  return limit > memory.limit.max ? undefined : limit;
}

/** Whether the kernel has ended the container's main process because its cgroup went over its limit. */
export function isKilled(data: TwoViewsData, state: TwoViewsState): boolean {
  const limit = limitOf(data, state);
  return limit !== undefined && data.memory.container > limit;
}

/** The container's main process: number 1 of its own PID namespace. */
export function mainProcess({ processes }: TwoViewsData): TwoViewsData['processes'][number] | undefined {
  return processes.find(({ inside }) => inside === 1);
}

/**
 * Ids of the processes that run. When number 1 of a PID namespace ends, the kernel ends all others in it
 * (pid_namespaces(7)); without a namespace of its own the container has no number 1, and the others go on.
 */
export function running(data: TwoViewsData, state: TwoViewsState): string[] {
  const main = mainProcess(data)?.id;
  const ended = state.exited || isKilled(data, state);
  return data.processes
    .filter(({ id, inside }) => !ended || inside === undefined || (id !== main && !isOn(data, state, 'pid')))
    .map(({ id }) => id);
}

/** Whether none of the container's processes runs any more. */
export function isGone(data: TwoViewsData, state: TwoViewsState): boolean {
  const alive = running(data, state);
  return !data.processes.some(({ id, inside }) => inside !== undefined && alive.includes(id));
}

/** The processes that the host sees: all that run, with its own numbers. */
export function hostView(data: TwoViewsData, state: TwoViewsState): Seen[] {
  const alive = running(data, state);
  return data.processes.flatMap(({ id, pid }) => (alive.includes(id) ? [{ id, pid }] : []));
}

/** The processes that the container sees: those of its own PID namespace with their numbers there, else what the host sees. */
export function containerView(data: TwoViewsData, state: TwoViewsState): Seen[] {
  if (!isOn(data, state, 'pid')) return hostView(data, state);
  const alive = running(data, state);
  return data.processes.flatMap(({ id, inside }) =>
    inside !== undefined && alive.includes(id) ? [{ id, pid: inside }] : [],
  );
}

/** What both sides answer about the subject of a namespace; without the namespace both answer the same. */
export function answers(
  data: TwoViewsData,
  state: TwoViewsState,
  id: string,
): { host: Answer; container: Answer } {
  const found = data.namespaces.find((one) => one.id === id);
  if (!found)
    throw new Error(
      `There is no namespace "${id}". Namespaces: ${data.namespaces.map((one) => one.id).join(', ')}.`,
    );
  const counted = found.id === 'pid';
  const host = { key: `seen.${id}.host`, value: counted ? hostView(data, state).length : (found.host ?? '') };
  const own = {
    key: `seen.${id}.own`,
    value: counted ? containerView(data, state).length : (found.own ?? ''),
  };
  const on = isOn(data, state, id);
  if (found.changes === 'host') return { host: on ? host : own, container: own };
  return { host, container: on ? own : host };
}

/**
 * What `free -m` prints, in MiB. It reads /proc/meminfo, which no namespace and no cgroup divides:
 * the container gets the host's numbers whatever its limit is (nextcloud/serverinfo 1118).
 */
export function freeOutput(
  data: TwoViewsData,
  state: TwoViewsState,
): { total: number; used: number; free: number } {
  const { total, used, container } = data.memory;
  const freed = isGone(data, state) ? container : 0;
  return { total, used: used - freed, free: total - used + freed };
}
