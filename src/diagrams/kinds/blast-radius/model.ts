import { findTopology, type Topology } from '../../rules/topology.ts';
import {
  faults,
  faultyNode,
  ringsAround,
  stoppedBy,
  toGraph,
  type Fault,
  type Graph,
  type Node,
} from './graph.ts';
import { keeper } from './keeper.ts';
import type { BlastRadiusData } from './schema.ts';

/** What a reader can set: what goes wrong, in whose share of the machine, how the engine is set, and the two columns. */
export type BlastRadiusState = Readonly<{
  fault: Fault | 'escape';
  at: App;
  liveRestore: boolean;
  left: string;
  right: string;
}>;

const apps = ['a', 'b', 'c'] as const;
type App = (typeof apps)[number];

/** What each field of the state may hold. */
export function fields({ apps: { count }, topologies }: BlastRadiusData) {
  const options = topologies.map(({ id }) => id);
  return {
    fault: { type: 'choice', options: [...faults, 'escape'] },
    at: { type: 'choice', options: apps.slice(0, count) },
    liveRestore: { type: 'flag' },
    left: { type: 'choice', options },
    right: { type: 'choice', options },
  } as const;
}

/** The host's kernel stops; the first topology beside the second. */
export function initial({ topologies: [left, right] }: BlastRadiusData): BlastRadiusState {
  return { fault: 'host-kernel', at: 'a', liveRestore: false, left: left?.id ?? '', right: right?.id ?? '' };
}

/** The number of the application in which things go wrong, from 0. */
export function copyOf({ at }: BlastRadiusState): number {
  return apps.indexOf(at);
}

/** What a column shows: its topology, its graph, the faulty node if there is one, and every node that stops. */
export interface Column {
  readonly topology: Topology;
  readonly graph: Graph;
  readonly faulty: Node | undefined;
  readonly stopped: ReadonlySet<string>;
}

/* There are few columns, and the matrix asks for all of them on every change. */
const columns = keeper<Column>();

/** A topology under a fault. */
export function columnOf(
  data: BlastRadiusData,
  state: BlastRadiusState,
  id: string,
  fault = state.fault,
): Column {
  const { at, liveRestore } = state;
  return columns(data, [id, fault, at, liveRestore].join(), () => {
    const topology = findTopology(data.topologies, id);
    const graph = toGraph(topology, data.apps.count);
    const faulty = fault === 'escape' ? undefined : faultyNode(graph, fault, copyOf(state));
    const stopped = faulty ? stoppedBy(graph, faulty.id, liveRestore) : new Set<string>();
    return { topology, graph, faulty, stopped };
  });
}

/** How many applications stop in a column. */
export function stoppedApps({ graph, stopped }: Column): number {
  return graph.nodes.filter(({ id, part }) => part === 'app' && stopped.has(id)).length;
}

/** How many boundaries lie between the intruder and a node; nothing where no boundary of the machine leads there. */
export function boundariesTo({ topology, graph }: Column, id: string, copy: number): number | undefined {
  return ringsAround(graph, topology, copy).find(({ nodes }) => nodes.has(id))?.crossed.length;
}

/** What becomes of a node: it fails, stops with another or runs on; or how far it is from an intruder. */
export interface Fate {
  readonly name: 'failed' | 'stops' | 'runs' | 'inside' | 'beyond' | 'out-of-reach';
  /** How many boundaries keep the intruder from it. */
  readonly boundaries: number;
}

/** The fate of a node in the state's fault. */
export function fateOf(column: Column, state: BlastRadiusState, id: string): Fate {
  if (state.fault === 'escape') {
    const boundaries = boundariesTo(column, id, copyOf(state));
    if (boundaries === undefined) return { name: 'out-of-reach', boundaries: 0 };
    return { name: boundaries > 0 ? 'beyond' : 'inside', boundaries };
  }
  const name = column.faulty?.id === id ? 'failed' : column.stopped.has(id) ? 'stops' : 'runs';
  return { name, boundaries: 0 };
}

/** What keeps an intruder from the other applications. */
export type Barrier = 'vm' | 'container' | 'both' | 'machine';

/** The barrier around one application of a column: the boundaries to the first of the others, unless they share no machine. */
export function barrierOf({ topology, graph }: Column, copy: number): Barrier {
  const others = graph.nodes.filter((one) => one.part === 'app' && one.copy !== copy);
  const ring = ringsAround(graph, topology, copy).find(({ nodes }) => others.some(({ id }) => nodes.has(id)));
  const [first = 'machine', second] = ring?.crossed ?? [];
  return second ? 'both' : first;
}

/** Every fault, and that of an engine with live restore once more; `label` is the message of its name. */
export const cases = [
  ...faults.map((fault) => ({ key: fault, fault, liveRestore: false, label: `nodes.${fault}` })),
  { key: 'live-restore', fault: 'engine', liveRestore: true, label: 'matrix.live-restore' },
] as const;
