import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ringsAround,
  standingOn,
  stoppedBy,
  toGraph,
  type Graph,
} from '../../../src/diagrams/kinds/blast-radius/graph.ts';
import {
  barrierOf,
  boundariesTo,
  columnOf,
  initial,
  stoppedApps,
  type BlastRadiusState,
} from '../../../src/diagrams/kinds/blast-radius/model.ts';
import type { BlastRadiusData } from '../../../src/diagrams/kinds/blast-radius/schema.ts';
import { toPlainText } from '../../../src/diagrams/index.ts';
import { findTopology } from '../../../src/diagrams/rules/topology.ts';
import { readDiagram, toldAfter } from '../one-diagram.ts';

const { diagram, kind, ko, en } = readDiagram('blast-radius');
// The schema of the kind has checked the data.
const data = diagram.data as BlastRadiusData;
const named = (name: string) =>
  ({ ...initial(data), ...diagram.states.start, ...diagram.states[name] }) as BlastRadiusState;
const stops = (name: string, side: 'left' | 'right') =>
  stoppedApps(columnOf(data, named(name), named(name)[side]));
const stopped = (id: string, fault: BlastRadiusState['fault'], liveRestore = false) =>
  [...columnOf(data, { ...initial(data), liveRestore }, id, fault).stopped].sort();
const ids = data.topologies.map(({ id }) => id);

describe('what stops', () => {
  // The binding cases.
  it('with a guest kernel, only its application', () => {
    expect(stopped('type-1', 'guest-kernel')).toEqual(['app-0', 'guest-kernel-0']);
    expect(stopped('kvm', 'guest-kernel')).toEqual(['app-0', 'guest-kernel-0']);
  });

  it.each(['containers', 'type-2', 'kvm', 'microvm-per-container'])(
    'with the host kernel of "%s", everything',
    (id) => {
      const { graph } = columnOf(data, initial(data), id);
      const standing = graph.nodes.map((node) => node.id).sort();
      expect(stopped(id, 'host-kernel')).toEqual(standing);
    },
  );

  it.each(ids)('with an application of "%s", only itself', (id) => {
    expect(stopped(id, 'app')).toEqual(['app-0']);
  });

  it('with the engine under live restore, only the engine', () => {
    expect(stopped('containers', 'engine', true)).toEqual(['engine-0']);
    expect(stopped('microvm-per-container', 'engine', true)).toEqual(['engine-0']);
  });

  it('with the engine as it is by default, its containers too', () => {
    expect(stopped('containers', 'engine')).toEqual(['app-0', 'app-1', 'app-2', 'engine-0']);
  });

  it('with the hypervisor, every VM on it; where the host kernel is the hypervisor, all', () => {
    expect(stopped('type-1', 'hypervisor')).toHaveLength(7);
    expect(stopped('kvm', 'hypervisor')).toEqual(stopped('kvm', 'host-kernel'));
  });

  it('with the guest kernel that containers share, all of them', () => {
    expect(stopped('containers-in-cloud-vm', 'guest-kernel')).toContain('app-2');
  });

  it('nothing, where there is no such part', () => {
    expect(stopped('type-1', 'host-kernel')).toEqual([]);
    expect(stopped('containers', 'guest-kernel')).toEqual([]);
    expect(stopped('bare', 'hypervisor')).toEqual([]);
  });
});

describe('whatever stands on what', () => {
  const anyGraph = fc
    .array(fc.record({ on: fc.nat(), manages: fc.option(fc.nat()) }), { minLength: 1, maxLength: 14 })
    .map((all): Graph => {
      const nodes = all.map(
        (_, copy) => ({ id: `n${copy}`, part: 'app', copy, copies: 'one', hypervisor: false }) as const,
      );
      return {
        nodes,
        runsOn: all.slice(1).map(({ on }, at) => [`n${at + 1}`, `n${on % (at + 1)}`]),
        manages: all.flatMap(({ manages }, at) =>
          manages === null ? [] : [[`n${at}`, `n${manages % all.length}`] as const],
        ),
      };
    });

  it('what stops with a part also stops with anything below it', () => {
    fc.assert(
      fc.property(anyGraph, fc.boolean(), (graph, liveRestore) => {
        for (const [upper, lower] of graph.runsOn) {
          const small = stoppedBy(graph, upper, liveRestore);
          const large = stoppedBy(graph, lower, liveRestore);
          for (const id of small) if (liveRestore) expect(large.has(id)).toBe(true);
          expect(large.has(upper)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('live restore never stops more than the default, and then managing stops nobody', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(), (graph, pick) => {
        const id = `n${pick % graph.nodes.length}`;
        const kept = stoppedBy(graph, id, true);
        const taken = stoppedBy(graph, id, false);
        for (const one of kept) expect(taken.has(one)).toBe(true);
        expect(kept).toEqual(new Set([id, ...standingOn(graph, id)]));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an intruder', () => {
  const barrier = (id: string) => barrierOf(columnOf(data, named('escape'), id), 0);

  it('meets the stronger boundary in a VM, the weaker one in a container, both in a microVM', () => {
    expect(barrier('type-1')).toBe('vm');
    expect(barrier('kvm')).toBe('vm');
    expect(barrier('containers')).toBe('container');
    expect(barrier('containers-in-cloud-vm')).toBe('container');
    expect(barrier('microvm-per-container')).toBe('both');
    expect(barrier('bare')).toBe('machine');
  });

  it('holds the VM’s own kernel at once, and no kernel at all in a container', () => {
    expect(boundariesTo(columnOf(data, named('escape'), 'type-1'), 'guest-kernel-0', 0)).toBe(0);
    expect(boundariesTo(columnOf(data, named('escape'), 'containers'), 'host-kernel-0', 0)).toBe(1);
    expect(boundariesTo(columnOf(data, named('escape'), 'bare'), 'host-kernel-1', 0)).toBeUndefined();
  });

  it.each(ids)('never loses ground in "%s": every ring holds the one before it', (id) => {
    const topology = findTopology(data.topologies, id);
    const rings = ringsAround(toGraph(topology, 3), topology, 1);
    rings.forEach(({ nodes }, at) => {
      for (const held of rings[at - 1]?.nodes ?? []) expect(nodes.has(held)).toBe(true);
    });
    expect(rings).toHaveLength(topology.boundaries.length + 1);
  });

  it('is told of a weaker boundary, never of insecurity', () => {
    for (const text of [ko, en]) {
      const said = Object.keys(diagram.states)
        .map((name) => toPlainText(kind.describe(data, named(name), text)))
        .join('\n');
      expect(said).toMatch(text === ko ? /더 약한 경계/ : /weaker boundary/);
      expect(said).not.toMatch(/insecure|unsafe|안전하지 않|위험/i);
    }
  });
});

describe('misconceptions that a state refutes', () => {
  it('"containers are isolated like VMs": in `start` one kernel takes all containers along, in `guest-kernel` one VM stops alone', () => {
    expect(stops('start', 'right')).toBe(3);
    expect(stops('guest-kernel', 'left')).toBe(1);
  });

  it('"containers run on the Docker engine": in `engine-live-restore` the engine stops and no container does', () => {
    expect(stops('engine-live-restore', 'right')).toBe(0);
    expect(stops('engine', 'right')).toBe(3);
  });

  it('"VMs share nothing": in `hypervisor` all VMs stop, in `same-host` one host kernel takes both columns along', () => {
    expect(stops('hypervisor', 'left')).toBe(3);
    expect([stops('same-host', 'left'), stops('same-host', 'right')]).toEqual([3, 3]);
  });
});

describe('words', () => {
  it('count what stops on both sides', () => {
    expect(kind.describe(data, named('start'), ko).summary).toBe(
      '호스트 커널이 멈추면 그 위의 모든 것이 멈춥니다. ‘타입 1 하이퍼바이저 위의 VM’에서는 앱 3개 가운데 0개, ‘리눅스 위의 컨테이너’에서는 3개입니다.',
    );
    expect(kind.describe(data, named('engine'), en).summary).toBe(
      'By default an engine that ends stops its containers: 0 of 3 apps stop with “VMs on a type 1 hypervisor”, 3 of 3 with “Containers on Linux”.',
    );
  });

  it('name an arrangement once when it stands on both sides', () => {
    const alike = {
      ...named('start'),
      fault: 'hypervisor',
      left: 'containers',
      right: 'containers',
    } as const;
    const summaries = [en, ko].map((text) => kind.describe(data, alike, text).summary);
    expect(summaries).toMatchInlineSnapshot(`
      [
        "“Containers on Linux” has no part of this kind (Hypervisor), so no app stops.",
        "‘리눅스 위의 컨테이너’에는 하이퍼바이저가 없어 멈추는 앱이 없습니다.",
      ]
    `);
  });

  it('say so when neither side has the part', () => {
    const state: BlastRadiusState = { ...named('engine'), right: 'kvm' };
    expect(kind.describe(data, state, en).summary).toContain('has a part of this kind (Docker Engine)');
  });
});

describe('a fault in the file is told with place and remedy', () => {
  it('more applications than a column has room for', () => {
    expect(toldAfter('blast-radius', (yaml) => yaml.replace('count: 3', 'count: 4'))).toMatchInlineSnapshot(
      `"diagrams/blast-radius.yaml:5: apps.count is not a number that a column has room for. Write 1, 2 or 3."`,
    );
  });

  it('a number without its grade', () => {
    expect(
      toldAfter('blast-radius', (yaml) => yaml.replace(', grade: illustrative', '')),
    ).toMatchInlineSnapshot(
      `"diagrams/blast-radius.yaml:5: apps.grade is missing. Add one of: measured, vendor, illustrative."`,
    );
  });

  it('a boundary from a layer that is not there', () => {
    expect(
      toldAfter('blast-radius', (yaml) =>
        yaml.replace(
          'boundaries: [&container { kind: container, from: libraries }]',
          'boundaries: [&container { kind: container, from: guest-os }]',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"diagrams/blast-radius.yaml:26: topologies.1.boundaries.0 starts at "guest-os", which is not a layer of this topology. Name one of its layers."`,
    );
  });
});
