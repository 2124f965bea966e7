import type { Action, Refusal, Text } from '../../kind.ts';
import {
  events,
  findTopology,
  pathOf,
  stationsOf,
  type Event,
  type Station,
  type Topology,
} from '../../rules/topology.ts';
import { setField } from '../../state.ts';
import type { IoPathData } from './schema.ts';

/** What a reader can set: what the application asks for, the topology of each column, and how far the requests have come. */
export type IoPathState = Readonly<{
  event: Event;
  left: string;
  right: string;
  /** Steps that both requests have made; `arrived` shows both paths whole, however long they are. */
  step: number;
}>;

/** The sides of the figure. */
export type Side = 'left' | 'right';
export const sides: readonly Side[] = ['left', 'right'];

/** What each field of the state may hold. */
export function fields(data: IoPathData) {
  const options = data.topologies.map(({ id }) => id);
  return {
    event: { type: 'choice', options: events },
    left: { type: 'choice', options },
    right: { type: 'choice', options },
    step: { type: 'number', min: 0, max: arrived(data), step: 1 },
  } as const;
}

/** A system call on its whole way, the first topology beside the second. */
export function initial(data: IoPathData): IoPathState {
  const [left, right] = data.topologies;
  return { event: 'system-call', left: left?.id ?? '', right: right?.id ?? '', step: arrived(data) };
}

/** The number of steps after which a request has arrived in every topology. */
function arrived({ topologies }: IoPathData): number {
  return Math.max(...topologies.map(({ id }) => stationsOf(findTopology(topologies, id)).length - 1));
}

/**
 * The state after an action. Paths that were shown whole stay whole when the request or a topology changes,
 * and a request that has made its last step has arrived.
 */
export function reduce(
  data: IoPathData,
  state: IoPathState,
  action: Action,
  text: Text,
): IoPathState | Refusal {
  const next = action.type === 'set' ? setField(fields(data), state, action) : undefined;
  if (!next) return { refused: text.message('figure.refused') };
  const whole =
    next.step === state.step
      ? stepOf(data, state) === lastStep(data, state)
      : next.step >= lastStep(data, next);
  return whole ? { ...next, step: arrived(data) } : next;
}

/** The topology of a column. */
export function topologyOf(data: IoPathData, state: IoPathState, side: Side): Topology {
  return findTopology(data.topologies, state[side]);
}

/** The way of a column's request. */
export function pathOn(data: IoPathData, state: IoPathState, side: Side): Station[] {
  return pathOf(topologyOf(data, state, side), state.event);
}

/** The last position of the stepper: the longer of the two paths has been walked. */
export function lastStep(data: IoPathData, state: IoPathState): number {
  return Math.max(...sides.map((side) => pathOn(data, state, side).length - 1));
}

/** The stepper's position, in steps made. */
export function stepOf(data: IoPathData, state: IoPathState): number {
  return Math.min(state.step, lastStep(data, state));
}

/** The parts that either column shows, top to bottom as a request meets them. */
export function parts(data: IoPathData, state: IoPathState): string[] {
  const both = sides.map((side) => topologyOf(data, state, side));
  const shown = new Set(both.flatMap(stationsOf).map(partOf));
  if (both.some(hasEngine)) shown.add('engine');
  return ['app', 'guest-kernel', 'hypervisor', 'host-kernel', 'device', 'engine'].filter((part) =>
    shown.has(part),
  );
}

/** The part of the figure that a station belongs to; a virtual device is the hypervisor's work. */
export function partOf(station: Station): string | undefined {
  if (station === 'virtual-device') return 'hypervisor';
  return station === 'root-os' || station === 'cpu' ? undefined : station;
}

/** Whether an engine manages what runs in a topology. */
export function hasEngine({ layers }: Topology): boolean {
  return layers.some(({ manages }) => manages);
}

/** A remark with a number in the drawing: which message, in which column; it stands at the station of its name. */
export interface Callout {
  readonly id: 'virtual-device' | 'hypervisor' | 'guest-kernel' | 'host-kernel' | 'engine' | 'cpu';
  readonly side: Side;
}

/** The remarks that a request deserves, at most one of a kind, left column first. */
export function callouts(data: IoPathData, state: IoPathState): Callout[] {
  const wanted = {
    compute: ['cpu'],
    'system-call': ['guest-kernel', 'host-kernel'],
    device: ['virtual-device', 'hypervisor'],
  } as const;
  const found = sides.flatMap((side): Callout[] => {
    const path = pathOn(data, state, side);
    const ids = wanted[state.event].filter((id) => path.includes(id));
    return [...ids, ...(hasEngine(topologyOf(data, state, side)) ? (['engine'] as const) : [])].map((id) => ({
      id,
      side,
    }));
  });
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
}
