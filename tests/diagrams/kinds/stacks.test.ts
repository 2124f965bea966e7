import { describe, expect, it } from 'vitest';
import { callouts, initial, topologyOf, type StacksState } from '../../../src/diagrams/kinds/stacks/model.ts';
import type { StacksData } from '../../../src/diagrams/kinds/stacks/schema.ts';
import { blend } from '../../../src/diagrams/kinds/stacks/blend.ts';
import { groundFor, place } from '../../../src/diagrams/kinds/stacks/place.ts';
import { startState } from '../../../src/diagrams/index.ts';
import { copiesOf, kernelCount } from '../../../src/diagrams/rules/topology.ts';
import { diagrams, figures } from '../figures.ts';

const diagram = diagrams.find(({ kind }) => kind === 'stacks');
if (!diagram) throw new Error('diagrams/stacks.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as StacksData;
const named = (name: string) =>
  ({ ...initial(data), ...diagram.states.start, ...diagram.states[name] }) as StacksState;
const kernels = (id: string, apps: number) => kernelCount(topologyOf(data, id), apps);

describe('kernels', () => {
  // The binding values for three applications.
  it.each([
    ['bare', 3],
    ['type-1', 3],
    ['type-2', 4],
    ['kvm', 4],
    ['containers', 1],
    ['docker-desktop', 2],
    ['containers-in-cloud-vm', 1],
    ['hypervisor-isolated-containers', 4],
    ['microvm-per-container', 4],
  ])('three applications on "%s" run on %i kernels', (id, count) => {
    expect(kernels(id, 3)).toBe(count);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'with %i applications, VMs grow by a kernel each and containers never do',
    (apps) => {
      expect(kernels('type-1', apps)).toBe(apps);
      expect(kernels('type-2', apps)).toBe(apps + 1);
      expect(kernels('kvm', apps)).toBe(apps + 1);
      expect(kernels('containers', apps)).toBe(1);
      expect(kernels('docker-desktop', apps)).toBe(2);
    },
  );
});

describe('drawing', () => {
  it('gives every copy of every layer its own place without overlap', () => {
    for (const topology of data.topologies.map(({ id }) => topologyOf(data, id))) {
      for (const aside of [false, true]) {
        const { pieces } = place(topology, 6, aside, groundFor([topology], aside));
        pieces.forEach((a, index) => {
          for (const b of pieces.slice(index + 1)) {
            const apart =
              a.x + a.width <= b.x + 0.01 ||
              b.x + b.width <= a.x + 0.01 ||
              a.y + a.height <= b.y + 0.01 ||
              b.y + b.height <= a.y + 0.01;
            expect(apart, `${topology.id}: ${a.layer} ${a.copy} and ${b.layer} ${b.copy}`).toBe(true);
          }
        });
      }
    }
  });

  it('turns one column wholly into the other', () => {
    const ground = 300;
    const from = place(topologyOf(data, 'type-2'), 3, false, ground);
    const to = place(topologyOf(data, 'containers'), 3, false, ground);
    expect(blend(from, to, 0)).toEqual(from);
    expect(blend(from, to, 1)).toEqual(to);
    const guests = blend(from, to, 0.5).pieces.filter(({ layer }) => layer === 'guest-os');
    expect(guests.map(({ shown }) => shown)).toEqual([0.5, 0.5, 0.5]);
  });

  it('numbers each remark once, the left column first', () => {
    expect(callouts(data, named('start')).map(({ id, side }) => `${side} ${id}`)).toEqual([
      'left guest-kernels',
      'right shared-kernel',
      'right engine',
    ]);
  });
});

describe('misconceptions that a state refutes', () => {
  it('"a container has its own kernel": in `six-apps` six containers share one', () => {
    const { right, apps } = named('six-apps');
    expect([apps, kernels(right, apps)]).toEqual([6, 1]);
    expect(copiesOf(topologyOf(data, right), 'guest-os', apps)).toBe(0);
  });

  it('"containers run on the Docker engine": in `engine-aside` nothing rests on the engine', () => {
    const state = named('engine-aside');
    const containers = topologyOf(data, state.right);
    expect(containers.layers.find(({ layer }) => layer === 'engine')?.manages).toBe(true);
    const { pieces } = place(containers, state.apps, state.aside, 300);
    const engine = pieces.find(({ layer }) => layer === 'engine');
    const libraries = pieces.filter(({ layer }) => layer === 'libraries');
    const host = pieces.find(({ layer }) => layer === 'host-os');
    expect(libraries.every(({ x, width }) => x + width <= (engine?.x ?? 0))).toBe(true);
    expect(libraries.every(({ y, height }) => Math.abs(y + height - (host?.y ?? 0)) < 10)).toBe(true);
  });

  it('"Docker is a hypervisor": in `containers` there is an engine and no hypervisor', () => {
    const names = topologyOf(data, named('containers').right).layers.map(({ layer }) => layer);
    expect(names).toContain('engine');
    expect(names).not.toContain('hypervisor');
  });

  it('"a VM always needs a host OS": in `type-1` the hypervisor rests on the hardware', () => {
    const names = topologyOf(data, named('type-1').left).layers.map(({ layer }) => layer);
    expect(names.slice(0, 2)).toEqual(['hardware', 'hypervisor']);
    expect(names).not.toContain('host-os');
  });

  it('"type 1 or 2 is a clean split": in `kvm` the host kernel is the hypervisor', () => {
    const { layers } = topologyOf(data, named('kvm').left);
    expect(layers.find(({ layer }) => layer === 'host-os')).toMatchObject({ kernel: true, hypervisor: true });
    expect(layers.some(({ layer }) => layer === 'hypervisor')).toBe(false);
  });

  it('"Docker Desktop runs containers natively on a Mac": in `docker-desktop` a VM with a second kernel carries them', () => {
    const { right, apps } = named('docker-desktop');
    expect(kernels(right, apps)).toBe(2);
    expect(topologyOf(data, right).boundaries[0]).toEqual({ kind: 'vm', from: 'guest-os' });
  });

  it('"containers replace VMs": in `cloud-vm` the containers run inside a VM', () => {
    const { layers, boundaries } = topologyOf(data, named('cloud-vm').right);
    expect(layers.some(({ layer }) => layer === 'hypervisor')).toBe(true);
    expect(boundaries.map(({ kind }) => kind)).toEqual(['vm', 'container']);
  });
});

describe('words', () => {
  it.each(figures.filter(({ diagram: { kind } }) => kind === 'stacks'))(
    'say removed, shared and kept in $lang',
    ({ lang, kind, text }) => {
      const details = kind
        .describe(data, startState(kind, diagram), text)
        .details()
        .filter((detail) => detail.type === 'line');
      expect(details[0]?.text).toBe(
        lang === 'ko'
          ? '사라진 것은 게스트 커널 3개, 함께 쓰는 것은 커널 1개, 그대로인 것은 앱 3개와 라이브러리 3벌입니다.'
          : 'Removed: 3 guest kernels. Shared: 1 kernel. Kept: 3 applications, 3 sets of libraries.',
      );
    },
  );
});
