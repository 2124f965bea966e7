import { findById } from './by-id.ts';

/** The sides of a figure that compares two topologies. */
export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** What a column of the stack can be made of. */
export const layerNames = [
  'hardware',
  'host-os',
  'hypervisor',
  'engine',
  'guest-os',
  'libraries',
  'app',
] as const;
export type LayerName = (typeof layerNames)[number];

/** One layer of a topology: there is one of it, or one for each application. */
export interface Layer {
  readonly layer: LayerName;
  readonly copies: 'one' | 'per-app';
  /** The layer contains a general-purpose kernel. */
  readonly kernel: boolean;
  /** That kernel is itself the hypervisor (Linux with KVM). */
  readonly hypervisor: boolean;
  /** The layer steers the ones above and is not in their execution path (the Docker engine). */
  readonly manages: boolean;
  /** A special VM with an OS of its own holds the device drivers of this hypervisor (Xen's dom0, Hyper-V's root partition). */
  readonly root?: boolean | undefined;
}

/** An edge of isolation: everything from the layer `from` upwards stands inside it. */
export interface Boundary {
  readonly kind: 'vm' | 'container';
  readonly from: LayerName;
}

/** A way of stacking applications on hardware, bottom to top. */
export interface Topology {
  readonly id: string;
  readonly layers: readonly Layer[];
  readonly boundaries: readonly Boundary[];
}

/** The topology with an id. */
export function findTopology(topologies: readonly { readonly id: string }[], id: string): Topology {
  // The schema has checked that every layer name is one of the known ones.
  return findById(topologies, id) as Topology;
}

/** How many of a layer stand in a topology that carries `apps` applications. */
export function copiesOf(topology: Topology, name: LayerName, apps: number): number {
  const found = topology.layers.find(({ layer }) => layer === name);
  return found ? countOf(found, apps) : 0;
}

/**
 * How many general-purpose kernels run. A type 1 hypervisor's own core is not counted:
 * it schedules machines and serves no programs.
 */
export function kernelCount(topology: Topology, apps: number): number {
  return topology.layers.reduce(
    (sum, layer) => sum + (layer.kernel ? countOf(layer, apps) : 0) + (layer.root === true ? 1 : 0),
    0,
  );
}

/** How many kernels run inside virtual machines. */
export function guestKernelCount(topology: Topology, apps: number): number {
  return topology.layers.reduce(
    (sum, layer) => (layer.layer === 'guest-os' && layer.kernel ? sum + countOf(layer, apps) : sum),
    0,
  );
}

/** Whether a hypervisor stands below without a host operating system, so that its core is left out of the count. */
export function hasUncountedHypervisor(topology: Topology): boolean {
  const has = (name: LayerName) => topology.layers.some(({ layer }) => layer === name);
  return has('hypervisor') && !has('host-os');
}

/** How many of one layer there are. */
export function countOf(layer: Layer, apps: number): number {
  return layer.copies === 'one' ? 1 : apps;
}

/** What an application can want of the machine: to compute, to call its kernel, to use a device. */
export const events = ['compute', 'system-call', 'device'] as const;
export type Event = (typeof events)[number];

/** What a request can pass or end in, top to bottom. */
export const stationNames = [
  'app',
  'guest-kernel',
  'virtual-device',
  'hypervisor',
  'root-os',
  'host-kernel',
  'device',
  'cpu',
] as const;
export type Station = (typeof stationNames)[number];

/**
 * Everything between an application and a device that handles requests, top to bottom. Libraries run as part of the
 * application and the engine only manages, so neither is a station. Where a VM stands on a host, the VMM's virtual
 * device takes the guest's request and hands it to the host kernel (Firecracker docs/design.md).
 */
export function stationsOf({ layers }: Topology): Station[] {
  const hosted = layers.some(({ layer }) => layer === 'host-os');
  return layers.toReversed().flatMap(({ layer, root }) => {
    const stations: Partial<Record<LayerName, Station[]>> = {
      app: ['app'],
      'guest-os': hosted ? ['guest-kernel', 'virtual-device'] : ['guest-kernel'],
      hypervisor: hosted ? [] : root ? ['hypervisor', 'root-os'] : ['hypervisor'],
      'host-os': ['host-kernel'],
      hardware: ['device'],
    };
    return stations[layer] ?? [];
  });
}

/**
 * The way of a request from the application to what answers it. Computing runs on the CPU directly everywhere;
 * a system call ends in the nearest kernel; device I/O passes every station. The answer comes back the same way.
 */
export function pathOf(topology: Topology, event: Event): Station[] {
  const stations = stationsOf(topology);
  if (event === 'compute') return ['app', 'cpu'];
  if (event === 'device') return stations;
  const kernel = stations.findIndex((station) => station === 'guest-kernel' || station === 'host-kernel');
  return ['app', ...stations.slice(kernel, kernel + 1)];
}
