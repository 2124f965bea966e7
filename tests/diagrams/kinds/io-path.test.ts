import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  initial,
  lastStep,
  reduce,
  stepOf,
  type IoPathState,
} from '../../../src/diagrams/kinds/io-path/model.ts';
import { legend } from '../../../src/diagrams/kinds/io-path/legend.ts';
import type { IoPathData } from '../../../src/diagrams/kinds/io-path/schema.ts';
import { layout } from '../../../src/diagrams/kinds/io-path/layout.ts';
import {
  layerNames,
  pathOf,
  stationsOf,
  type Layer,
  type Topology,
} from '../../../src/diagrams/rules/topology.ts';
import { readYaml } from '../../../src/input/index.ts';
import { topologies as topologiesSchema } from '../../../src/diagrams/rules/topology-schema.ts';
import { arbitraryState } from '../arbitrary-state.ts';
import { readDiagram, toldAfter } from '../one-diagram.ts';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const { diagram, kind, ko, en } = readDiagram('io-path');
// The schema of the kind has checked the data.
const data = diagram.data as IoPathData;
const all = data.topologies as readonly (Topology & { family: string })[];
const named = (name: string) =>
  ({ ...initial(data), ...diagram.states.start, ...diagram.states[name] }) as IoPathState;
const topology = (id: string) => all.find((one) => one.id === id) ?? ({} as never);
const isRefused = (outcome: object): outcome is { refused: string } => 'refused' in outcome;

describe('paths', () => {
  const viaHost = ['app', 'guest-kernel', 'virtual-device', 'host-kernel', 'device'];
  const viaHypervisor = ['app', 'guest-kernel', 'hypervisor', 'device'];

  // The binding paths of device I/O.
  it.each([
    ['containers', ['app', 'host-kernel', 'device']],
    ['bare', ['app', 'host-kernel', 'device']],
    ['type-1', viaHypervisor],
    ['type-1-root', ['app', 'guest-kernel', 'hypervisor', 'root-os', 'device']],
    ['type-2', viaHost],
    ['kvm', viaHost],
    ['docker-desktop', viaHost],
    ['containers-in-cloud-vm', viaHypervisor],
    ['hypervisor-isolated-containers', viaHost],
    ['microvm-per-container', viaHost],
  ])('device I/O in "%s" passes %j', (id, path) => {
    expect(pathOf(topology(id), 'device')).toEqual(path);
  });

  it.each(all.map(({ id }) => id))(
    'computing in "%s" goes from the application straight to the CPU',
    (id) => {
      expect(pathOf(topology(id), 'compute')).toEqual(['app', 'cpu']);
    },
  );

  it('a system call ends in the nearest kernel: the guest’s in a VM, else the host’s', () => {
    for (const one of all) {
      const inVm = one.layers.some(({ layer }) => layer === 'guest-os');
      expect(pathOf(one, 'system-call'), one.id).toEqual(['app', inVm ? 'guest-kernel' : 'host-kernel']);
    }
  });

  it('the I/O path of every VM is longer than that of containers on Linux', () => {
    const short = pathOf(topology('containers'), 'device').length;
    const inVms = all.filter(({ layers }) => layers.some(({ layer }) => layer === 'guest-os'));
    expect(inVms.length).toBeGreaterThan(5);
    for (const one of inVms) expect(pathOf(one, 'device').length, one.id).toBeGreaterThan(short);
  });

  it('topologies of the same name are the same as in the figure of stacks', () => {
    const shape = z.looseObject({ topologies: topologiesSchema });
    const stacks = readYaml(
      'diagrams/stacks.yaml',
      readFileSync('diagrams/stacks.yaml', 'utf8'),
      shape,
    ).topologies;
    for (const { id, family, layers } of stacks)
      expect({ id, family, layers }).toEqual({
        id,
        family: topology(id).family,
        layers: topology(id).layers,
      });
  });
});

describe('whatever the layers', () => {
  const layer = (name: Layer['layer']): fc.Arbitrary<Layer> =>
    fc.record({
      layer: fc.constant(name),
      copies: fc.constantFrom('one' as const, 'per-app' as const),
      kernel: fc.constant(name === 'guest-os' || name === 'host-os'),
      hypervisor: fc.boolean(),
      manages: fc.constant(name === 'engine'),
      root: fc.boolean(),
    });
  const anyTopology = fc
    .subarray(layerNames.filter((name) => name !== 'app' && name !== 'hardware'))
    .filter((middle) => middle.includes('guest-os') || middle.includes('host-os'))
    .chain((middle) => fc.tuple(...(['hardware', ...middle, 'app'] as const).map(layer)))
    .map((layers): Topology => ({ id: 'any', layers, boundaries: [] }));

  it('no path knows the engine, and no computing the hypervisor', () => {
    fc.assert(
      fc.property(
        anyTopology,
        fc.constantFrom('compute' as const, 'system-call' as const, 'device' as const),
        (one, event) => {
          const path = pathOf(one, event);
          expect(path).not.toContain('engine');
          if (event === 'compute') expect(path).not.toContain('hypervisor');
          expect(new Set(path).size).toBe(path.length);
          expect(path[0]).toBe('app');
          expect(path.length).toBeGreaterThan(1);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('adding an engine changes no path', () => {
    fc.assert(
      fc.property(anyTopology, (one) => {
        const without = { ...one, layers: one.layers.filter(({ manages }) => !manages) };
        expect(stationsOf(one)).toEqual(stationsOf(without));
      }),
      { numRuns: 1000 },
    );
  });

  it('a system call is the beginning of the way to a device', () => {
    fc.assert(
      fc.property(anyTopology, (one) => {
        const call = pathOf(one, 'system-call');
        expect(pathOf(one, 'device').slice(0, call.length)).toEqual(call);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('stepping', () => {
  const set = (state: IoPathState, field: string, value: string | number) =>
    reduce(data, state, { type: 'set', field, value }, en);

  it('every position that can be reached forwards can be reached backwards', () => {
    const anyState = arbitraryState(kind.fields(data)) as unknown as fc.Arbitrary<IoPathState>;
    fc.assert(
      fc.property(anyState, (state) => {
        const last = lastStep(data, state);
        let now = state;
        const seen: number[] = [];
        for (let step = last; step >= 0; step -= 1) {
          now = set(now, 'step', step) as IoPathState;
          seen.push(stepOf(data, now));
        }
        const back: number[] = [];
        for (let step = 0; step <= last; step += 1) {
          now = set(now, 'step', step) as IoPathState;
          back.push(stepOf(data, now));
        }
        expect(seen).toEqual(back.toReversed());
        expect(seen).toEqual(Array.from({ length: last + 1 }, (_, at) => last - at));
      }),
      { numRuns: 1000 },
    );
  });

  it('a path that is shown whole stays whole when a longer one takes its place', () => {
    const short = set(named('compute'), 'step', 1) as IoPathState;
    const long = set(short, 'event', 'device') as IoPathState;
    expect(stepOf(data, long)).toBe(4);
  });

  it('a request half-way stays half-way', () => {
    const half = set(named('device'), 'step', 2) as IoPathState;
    expect(stepOf(data, set(half, 'right', 'bare') as IoPathState)).toBe(2);
  });

  it('drives past both ends without leaving the path', () => {
    expect(stepOf(data, set(named('device'), 'step', 99) as IoPathState)).toBe(4);
    expect(stepOf(data, set(named('device'), 'step', -3) as IoPathState)).toBe(0);
  });

  it('refuses what it does not know in the reader’s language and keeps the state', () => {
    for (const action of [
      { type: 'set', field: 'event', value: 'print' },
      { type: 'set', field: 'left', value: 'towers' },
      { type: 'command', name: 'pull' },
    ] as const) {
      const outcome = reduce(data, named('device'), action, ko);
      expect(isRefused(outcome) && outcome.refused).toBe(ko.message('figure.refused'));
    }
  });
});

describe('misconceptions that a state refutes', () => {
  it('"containers run on the Docker engine": in `device` the containers’ path has no engine though the engine is drawn', () => {
    const state = named('device');
    expect(columnsOf(data, state).right.path).toEqual(['app', 'host-kernel', 'device']);
    expect(legend.parts(data, state)).toContain('engine');
    expect(kind.describe(data, state, en).callouts.join(' ')).toContain('Docker Engine is on neither path');
  });

  it('"Docker is a hypervisor": in `device` only the VM’s request meets one', () => {
    const state = named('device');
    expect(columnsOf(data, state).left.path).toContain('virtual-device');
    expect(columnsOf(data, state).right.path).not.toContain('hypervisor');
    expect(columnsOf(data, state).right.path).not.toContain('virtual-device');
  });

  it('"a container has its own kernel": in `system-call` the host’s kernel answers it', () => {
    expect(columnsOf(data, named('system-call')).right.path.at(-1)).toBe('host-kernel');
    expect(columnsOf(data, named('system-call')).left.path.at(-1)).toBe('guest-kernel');
  });

  it('"VMs are slow at everything": in `compute` both paths are the same', () => {
    const state = named('compute');
    expect(columnsOf(data, state).left.path).toEqual(columnsOf(data, state).right.path);
  });
});

describe('drawing and words', () => {
  it('the height is the same in every state, so that the page never jumps', () => {
    for (const width of ['narrow', 'wide'] as const) {
      const heights = new Set(
        Object.keys(diagram.states).map((name) => layout(data, named(name), ko, width).height),
      );
      expect(heights.size).toBe(1);
    }
  });

  it('say how many steps each path takes', () => {
    expect(kind.describe(data, named('device'), ko).summary).toContain(
      '‘타입 2 하이퍼바이저 위의 VM’에서는 4걸음, ‘리눅스 위의 컨테이너’에서는 2걸음',
    );
    expect(kind.describe(data, named('device'), en).summary).toContain(
      '4 steps with “VMs on a type 2 hypervisor” and 2 steps with “Containers on Linux”',
    );
  });

  it('tell where both requests are after a step', () => {
    const before = named('device');
    const after = { ...before, step: 2 };
    expect(kind.describeChange(data, before, after, en)).toBe(
      'VMs on a type 2 hypervisor: that disk is a virtual device made by the VMM, so the VMM takes the request over. Containers on Linux: the disk delivers the photo.',
    );
    expect(kind.describeChange(data, before, { ...before, step: 3 }, en)).toContain(
      'Containers on Linux: arrived already.',
    );
  });
});

describe('a fault in the file is told with place and remedy', () => {
  it('a root partition under a host OS', () => {
    expect(
      toldAfter('io-path', (yaml) =>
        yaml.replace('&hypervisor { layer: hypervisor }', '&hypervisor { layer: hypervisor, root: true }'),
      ),
    ).toMatchInlineSnapshot(`
      "diagrams/io-path.yaml:10: topologies.0.layers.2 has a root partition. Only a hypervisor without a host OS has one; take root away.
      diagrams/io-path.yaml:42: topologies.6.layers.2 has a root partition. Only a hypervisor without a host OS has one; take root away.
      diagrams/io-path.yaml:50: topologies.8.layers.3 has a root partition. Only a hypervisor without a host OS has one; take root away."
    `);
  });

  it('an engine that runs applications', () => {
    expect(toldAfter('io-path', (yaml) => yaml.replace('relation: manages', 'relation: runs')))
      .toMatchInlineSnapshot(`
        "diagrams/io-path.yaml:17: topologies.1.layers.2 lets the engine run applications. The engine manages them and is not in their execution path; write relation: manages.
        diagrams/io-path.yaml:42: topologies.6.layers.4 lets the engine run applications. The engine manages them and is not in their execution path; write relation: manages.
        diagrams/io-path.yaml:46: topologies.7.layers.3 lets the engine run applications. The engine manages them and is not in their execution path; write relation: manages.
        diagrams/io-path.yaml:50: topologies.8.layers.2 lets the engine run applications. The engine manages them and is not in their execution path; write relation: manages.
        diagrams/io-path.yaml:54: topologies.9.layers.2 lets the engine run applications. The engine manages them and is not in their execution path; write relation: manages."
      `);
  });

  it('a state with an unknown request', () => {
    expect(
      toldAfter('io-path', (yaml) => yaml.replace('{ event: compute }', '{ event: print }')),
    ).toMatchInlineSnapshot(
      `"diagrams/io-path.yaml: states.compute.event is "print", but has to be one of compute, system-call, device. Change the value."`,
    );
  });
});
