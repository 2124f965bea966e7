import type { Action, Refusal, Text } from '../../kind.ts';
import { firstOfEach } from '../../rules/by-id.ts';
import {
  events,
  findTopology,
  pathOf,
  sides,
  type Event,
  type Station,
  type Topology,
  type Side,
} from '../../rules/topology.ts';
import { numberField, setField } from '../../state.ts';
import type { IoPathData } from './schema.ts';
import type { Box } from './stations.ts';

/** What a reader can set: what the application asks for, the topology of each column, and how far the requests have come. */
export type IoPathState = Readonly<{
  event: Event;
  left: string;
  right: string;
  /** Steps that both requests have made; `arrived` shows both paths whole, however long they are. */
  step: number;
}>;

/** What each field of the state may hold. */
export function fields(data: IoPathData) {
  const options = data.topologies.map(({ id }) => id);
  return {
    event: { type: 'choice', options: events },
    left: { type: 'choice', options },
    right: { type: 'choice', options },
    step: numberField(0, arrived(data)),
  } as const;
}

/** A system call on its whole way, the first topology beside the second. */
export function initial(data: IoPathData): IoPathState {
  const [left, right] = data.topologies;
  return { event: 'system-call', left: left?.id ?? '', right: right?.id ?? '', step: arrived(data) };
}

/** The number of steps after which a request has arrived in every topology. */
function arrived({ topologies }: IoPathData): number {
  return Math.max(...topologies.map(({ id }) => pathOf(findTopology(topologies, id), 'device').length - 1));
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
  const seen = next.step === state.step ? state : next;
  return seen.step >= lastStep(data, seen) ? { ...next, step: arrived(data) } : next;
}

/** A topology with its request. */
export interface Column {
  readonly topology: Topology;
  /** The way of the request, and how many steps it takes. */
  readonly path: readonly Station[];
  readonly steps: number;
  /** Where the request is now. */
  readonly at: Station;
  /** Whether an engine manages what runs in the topology. */
  readonly hasEngine: boolean;
}

/** Both columns; their requests set out together, and the shorter path is walked first. */
export function columnsOf({ topologies }: IoPathData, state: IoPathState): Readonly<Record<Side, Column>> {
  const columnOn = (side: Side): Column => {
    const topology = findTopology(topologies, state[side]);
    const path = pathOf(topology, state.event);
    const steps = path.length - 1;
    return {
      topology,
      path,
      steps,
      at: path[Math.min(state.step, steps)] ?? 'app',
      hasEngine: topology.layers.some(({ manages }) => manages),
    };
  };
  return { left: columnOn('left'), right: columnOn('right') };
}

/** The last position of the stepper: the longer of the two paths has been walked. */
export function lastStep(data: IoPathData, state: IoPathState): number {
  const { left, right } = columnsOf(data, state);
  return Math.max(left.steps, right.steps);
}

/** The stepper's position, in steps made. */
export function stepOf(data: IoPathData, state: IoPathState): number {
  return Math.min(state.step, lastStep(data, state));
}

/** A remark with a number in the drawing, in which column; message and place are those of the station of its name. */
export interface Callout {
  readonly id: Box;
  readonly side: Side;
}

/** The remarks that a request deserves, at most one of a kind, left column first. */
export function callouts(data: IoPathData, state: IoPathState): Callout[] {
  const columns = columnsOf(data, state);
  return firstOfEach(
    sides.flatMap((side): Callout[] => {
      const { path, hasEngine } = columns[side];
      const remarked = path.filter((station, at) =>
        state.event === 'device' ? station === 'virtual-device' || station === 'hypervisor' : at > 0,
      );
      return [...remarked, ...(hasEngine ? (['engine'] as const) : [])].map((id) => ({ id, side }));
    }),
  );
}
