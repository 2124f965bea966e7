import { firstOfEach } from '../../rules/by-id.ts';
import {
  countOf,
  findTopology,
  sides,
  type Layer,
  type LayerName,
  type Side,
  type Topology,
} from '../../rules/topology.ts';
import { numberField } from '../../state.ts';
import type { StacksData } from './schema.ts';

/** What a reader can set: the number of applications, the topology of each column, and how the columns are drawn. */
export type StacksState = Readonly<{
  apps: number;
  left: string;
  right: string;
  /** The engine stands beside the column instead of in it; it manages and is not in the execution path. */
  aside: boolean;
  boundaries: boolean;
  /** How far the left column has turned into the right one, in percent. */
  morph: number;
}>;

/** What each field of the state may hold. */
export function fields({ apps, topologies }: StacksData) {
  const options = topologies.map(({ id }) => id);
  return {
    apps: numberField(apps.min, apps.max),
    left: { type: 'choice', options },
    right: { type: 'choice', options },
    aside: { type: 'flag' },
    boundaries: { type: 'flag' },
    morph: numberField(0, 100, 5),
  } as const;
}

/** The first topology beside the second, with the data's own number of applications. */
export function initial({ apps, topologies: [left, right] }: StacksData): StacksState {
  return {
    apps: apps.start,
    left: left?.id ?? '',
    right: right?.id ?? '',
    aside: false,
    boundaries: false,
    morph: 0,
  };
}

/** The topology with an id. */
export function topologyOf(data: StacksData, id: string): Topology {
  return findTopology(data.topologies, id);
}

/** Both columns' topologies. */
export function shownIn(data: StacksData, state: StacksState): [left: Topology, right: Topology] {
  return [topologyOf(data, state.left), topologyOf(data, state.right)];
}

/** The parts that either column shows, bottom to top. */
export function parts(data: StacksData, state: StacksState): LayerPart[] {
  const shown = shownIn(data, state).flatMap(({ layers }) => layers.map(({ layer }) => layer));
  return partOrder.filter((part) => part === 'kernel' || shown.includes(part));
}

/** A layer, or the kernel inside one. */
export type LayerPart = LayerName | 'kernel';
const partOrder: readonly LayerPart[] = [
  'hardware',
  'host-os',
  'kernel',
  'hypervisor',
  'engine',
  'guest-os',
  'libraries',
  'app',
];

/** A remark with a number in the drawing: which message, on which side, at which part. */
export interface Callout {
  readonly id: 'guest-kernels' | 'shared-kernel' | 'engine' | 'kvm' | 'one-vm' | 'own-machine';
  readonly side: Side;
  readonly at: LayerName;
  /** How many of that part there are. */
  readonly count: number;
}

/** The remarks a state deserves, at most one of a kind, left column first. */
export function callouts(data: StacksData, state: StacksState): Callout[] {
  const all = sides.flatMap((side) => {
    const { layers } = topologyOf(data, state[side]);
    return remarkable.flatMap((at): Callout[] => {
      const entry = layers.find(({ layer }) => layer === at);
      const id = entry && remarkOn(entry, layers);
      return id ? [{ id, side, at, count: countOf(entry, state.apps) }] : [];
    });
  });
  return firstOfEach(all);
}

const remarkable = ['host-os', 'guest-os', 'engine'] as const;

function remarkOn({ layer, copies, hypervisor }: Layer, all: readonly Layer[]): Callout['id'] | undefined {
  if (layer === 'engine') return layer;
  if (layer === 'guest-os') return copies === 'one' ? 'one-vm' : 'guest-kernels';
  if (copies === 'per-app') return 'own-machine';
  if (hypervisor) return 'kvm';
  return all.some((other) => other.layer === 'guest-os') ? undefined : 'shared-kernel';
}
