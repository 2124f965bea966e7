import {
  findTopology,
  guestKernelCount,
  kernelCount,
  type LayerName,
  type Topology,
} from '../../rules/topology.ts';
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

/** The sides of the figure. */
export type Side = 'left' | 'right';

/** What each field of the state may hold. */
export function fields({ apps, topologies }: StacksData) {
  const options = topologies.map(({ id }) => id);
  return {
    apps: { type: 'number', min: apps.min, max: apps.max, step: 1 },
    left: { type: 'choice', options },
    right: { type: 'choice', options },
    aside: { type: 'flag' },
    boundaries: { type: 'flag' },
    morph: { type: 'number', min: 0, max: 100, step: 5 },
  } as const;
}

/** The first topology beside the second, with the data's own number of applications. */
export function initial({ apps, topologies }: StacksData): StacksState {
  const [left, right] = topologies;
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
export function columns(data: StacksData, state: StacksState): Record<Side, Topology> {
  return { left: topologyOf(data, state.left), right: topologyOf(data, state.right) };
}

/** The parts that either column shows, bottom to top. */
export function parts(data: StacksData, state: StacksState): LayerPart[] {
  const { left, right } = columns(data, state);
  const shown = new Set<LayerPart>([...left.layers, ...right.layers].map(({ layer }) => layer));
  return partOrder.filter((part) => part === 'kernel' || shown.has(part));
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
}

/** The remarks a state deserves, at most one of a kind, left column first. */
export function callouts(data: StacksData, state: StacksState): Callout[] {
  const found = (['left', 'right'] as const).flatMap((side): Callout[] => {
    const { layers } = topologyOf(data, state[side]);
    const guest = layers.find(({ layer }) => layer === 'guest-os');
    const host = layers.find(({ layer }) => layer === 'host-os');
    const has = (name: LayerName) => layers.some(({ layer }) => layer === name);
    return [
      ...(host?.copies === 'per-app' ? [{ id: 'own-machine', side, at: 'host-os' } as const] : []),
      ...(host?.hypervisor ? [{ id: 'kvm', side, at: 'host-os' } as const] : []),
      ...(host?.copies === 'one' && !guest ? [{ id: 'shared-kernel', side, at: 'host-os' } as const] : []),
      ...(guest?.copies === 'one' ? [{ id: 'one-vm', side, at: 'guest-os' } as const] : []),
      ...(guest?.copies === 'per-app' ? [{ id: 'guest-kernels', side, at: 'guest-os' } as const] : []),
      ...(has('engine') ? [{ id: 'engine', side, at: 'engine' } as const] : []),
    ];
  });
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
}

/** Kernels of the left column, the right column, and what going from left to right removes. */
export function compareKernels(data: StacksData, state: StacksState) {
  const { left, right } = columns(data, state);
  return {
    left: kernelCount(left, state.apps),
    right: kernelCount(right, state.apps),
    removed: guestKernelCount(left, state.apps) - guestKernelCount(right, state.apps),
  };
}
