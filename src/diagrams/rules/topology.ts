/** What a column of the stack can be made of. */
export const layerNames = ['hardware', 'host-os', 'hypervisor', 'engine', 'guest-os', 'libraries', 'app'] as const;
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

/** How many of a layer stand in a topology that carries `apps` applications. */
export function copiesOf(topology: Topology, name: LayerName, apps: number): number {
  const found = topology.layers.find(({ layer }) => layer === name);
  return found ? countOf(found, apps) : 0;
}

/** How many copies of a layer come on top of the first. */
export function duplicated(topology: Topology, name: LayerName, apps: number): number {
  return Math.max(0, copiesOf(topology, name, apps) - 1);
}

/**
 * How many general-purpose kernels run. A type 1 hypervisor's own core is not counted:
 * it schedules machines and serves no programs.
 */
export function kernelCount(topology: Topology, apps: number): number {
  return topology.layers.reduce((sum, layer) => (layer.kernel ? sum + countOf(layer, apps) : sum), 0);
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
