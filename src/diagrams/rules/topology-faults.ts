import { layerNames, type Boundary, type Layer } from './topology.ts';

/** What can be wrong with a topology, whoever states it. */
export type TopologyFaultCode =
  | 'unknown-layer'
  | 'engine-runs'
  | 'other-manages'
  | 'misplaced-root'
  | 'repeated-layer'
  | 'unknown-edge'
  | 'guest-os-in-container'
  | 'kernel-in-container'
  | 'no-kernel-for-containers'
  | 'vm-without-kernel'
  | 'no-shared-guest'
  | 'host-os-under-type-1'
  | 'no-host-os-under-type-2';

/** One fault and the layer or the boundary at which it is; without either it is in the layers as a whole. */
export interface TopologyFault {
  readonly code: TopologyFaultCode;
  readonly layer?: number;
  readonly boundary?: number;
}

/** A topology as somebody states it: what kind of thing it claims to be, and its layers, bottom to top. */
export interface StatedTopology {
  readonly family: 'machine' | 'vm' | 'container' | 'containers-in-vm' | 'vm-per-container';
  /** The type that its hypervisor claims to be of: 1 stands on the hardware, 2 on a host OS. */
  readonly type?: 1 | 2 | undefined;
  readonly layers: readonly (Omit<Layer, 'layer'> & { readonly layer: string })[];
  readonly boundaries: readonly (Omit<Boundary, 'from'> & { readonly from: string })[];
}

/**
 * What cannot be true of a topology: the engine manages and never runs; containers bring no kernel and no guest OS;
 * a VM has one kernel; a type 1 hypervisor stands on the hardware. The schema refuses data with these codes,
 * and a drawing with a mistake is solved by them.
 */
export function faultsOf({ family, type, layers, boundaries }: StatedTopology): TopologyFault[] {
  const known: readonly string[] = layerNames;
  const indexOf = (name: string) => layers.findIndex(({ layer }) => layer === name);
  const [host, hypervisor, guest] = ['host-os', 'hypervisor', 'guest-os'].map(indexOf) as [
    number,
    number,
    number,
  ];
  const faults: TopologyFault[] = [];
  layers.forEach((entry, layer) => {
    const add = (code: TopologyFaultCode) => faults.push({ code, layer });
    if (!known.includes(entry.layer)) add('unknown-layer');
    if ((entry.layer === 'engine') !== entry.manages) add(entry.manages ? 'other-manages' : 'engine-runs');
    if (entry.root === true && (entry.layer !== 'hypervisor' || host >= 0)) add('misplaced-root');
    if (indexOf(entry.layer) !== layer) add('repeated-layer');
  });
  boundaries.forEach(({ from }, boundary) => {
    if (indexOf(from) < 0) faults.push({ code: 'unknown-edge', boundary });
  });

  if (type === 1 && host >= 0) faults.push({ code: 'host-os-under-type-1', layer: host });
  if (type === 2 && host < 0) faults.push({ code: 'no-host-os-under-type-2', layer: hypervisor });

  const guestKernel = layers[guest]?.kernel === true ? layers[guest].copies : undefined;
  if (family === 'container') {
    if (guest >= 0) faults.push({ code: 'guest-os-in-container', layer: guest });
    const own = layers.findIndex(
      ({ kernel, layer }) => kernel && layer !== 'host-os' && layer !== 'guest-os',
    );
    if (own >= 0) faults.push({ code: 'kernel-in-container', layer: own });
    const shared = layers[host];
    if (!shared?.kernel || shared.copies !== 'one') faults.push({ code: 'no-kernel-for-containers' });
  }
  if ((family === 'vm' || family === 'vm-per-container') && guestKernel !== 'per-app')
    faults.push({ code: 'vm-without-kernel' });
  if (family === 'containers-in-vm' && guestKernel !== 'one') faults.push({ code: 'no-shared-guest' });
  return faults;
}
