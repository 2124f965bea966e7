import { describe, expect, it } from 'vitest';
import { faultsOf, type StatedTopology } from '../../../src/diagrams/rules/topology-faults.ts';
import type { StacksData } from '../../../src/diagrams/kinds/stacks/schema.ts';
import { diagrams } from '../figures.ts';

const layer = (name: string, change: object = {}): StatedTopology['layers'][number] => ({
  layer: name,
  copies: 'one',
  kernel: name === 'host-os',
  hypervisor: false,
  manages: name === 'engine',
  ...change,
});
const each = { copies: 'per-app' };
const containers = (...layers: StatedTopology['layers']): StatedTopology => ({
  family: 'container',
  layers,
  boundaries: [],
});
const codes = (topology: StatedTopology) => faultsOf(topology).map(({ code, layer: at }) => [code, at]);
const ground = [layer('hardware'), layer('host-os')];

describe('a topology', () => {
  it('of the figures has no fault', () => {
    // The loader has checked the data against the schema of its kind.
    const { topologies } = diagrams.find(({ kind }) => kind === 'stacks')?.data as StacksData;
    for (const topology of topologies) expect(codes(topology), topology.id).toEqual([]);
    expect(topologies.find(({ id }) => id === 'type-1')?.type).toBe(1);
  });

  it('has a fault where the engine runs applications, or something else manages', () => {
    const [engine, app] = [layer('engine', { manages: false }), layer('app', { ...each, manages: true })];
    expect(codes(containers(...ground, engine, app))).toEqual([
      ['engine-runs', 2],
      ['other-manages', 3],
    ]);
  });

  it('has a fault where a container brings a kernel or a guest OS', () => {
    const app = layer('app', each);
    expect(codes(containers(...ground, layer('libraries', { ...each, kernel: true }), app))).toEqual([
      ['kernel-in-container', 2],
    ]);
    expect(codes(containers(...ground, layer('guest-os', { ...each, kernel: true }), app))).toEqual([
      ['guest-os-in-container', 2],
    ]);
    expect(codes(containers(layer('hardware'), layer('libraries', each), app))).toEqual([
      ['no-kernel-for-containers', undefined],
    ]);
  });

  it('has a fault where a hypervisor does not stand on what its type says', () => {
    const guests = [layer('guest-os', { ...each, kernel: true }), layer('app', each)];
    const machines = (type: 1 | 2, ...below: StatedTopology['layers']): StatedTopology => ({
      family: 'vm',
      type,
      layers: [...below, layer('hypervisor'), ...guests],
      boundaries: [],
    });
    expect(codes(machines(1, ...ground))).toEqual([['host-os-under-type-1', 1]]);
    expect(codes(machines(2, layer('hardware')))).toEqual([['no-host-os-under-type-2', 1]]);
    expect(codes(machines(1, layer('hardware')))).toEqual([]);
    expect(codes(machines(2, ...ground))).toEqual([]);
  });

  it('has a fault where VMs do not have one kernel each, or containers in a VM do not share one', () => {
    const app = layer('app', each);
    const family = (name: StatedTopology['family'], guest: object): StatedTopology => ({
      family: name,
      layers: [...ground, layer('guest-os', guest), app],
      boundaries: [],
    });
    expect(codes(family('vm', each))).toEqual([['vm-without-kernel', undefined]]);
    expect(codes(family('vm-per-container', { kernel: true }))).toEqual([['vm-without-kernel', undefined]]);
    expect(codes(family('containers-in-vm', { ...each, kernel: true }))).toEqual([
      ['no-shared-guest', undefined],
    ]);
  });
});
