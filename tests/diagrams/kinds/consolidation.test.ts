import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startState } from '../../../src/diagrams/index.ts';
import {
  eras,
  fields,
  initial,
  pack,
  read,
  roomOf,
  type ConsolidationState,
  type Era,
} from '../../../src/diagrams/kinds/consolidation/model.ts';
import { kind } from '../../../src/diagrams/kinds/consolidation/index.ts';
import { place } from '../../../src/diagrams/kinds/consolidation/place.ts';
import type { ConsolidationData } from '../../../src/diagrams/kinds/consolidation/schema.ts';
import { loadOf } from '../../../src/diagrams/rules/packing.ts';
import { arbitraryState } from '../arbitrary-state.ts';
import { diagrams, textOf } from '../figures.ts';
import { toldAbout } from '../told.ts';

const diagram = diagrams.find(({ kind: name }) => name === 'consolidation');
if (!diagram) throw new Error('diagrams/consolidation.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as ConsolidationData;
const named = (name: string) =>
  ({ ...initial(data), ...diagram.states.start, ...diagram.states[name] }) as ConsolidationState;
const any = arbitraryState(fields(data)) as fc.Arbitrary<ConsolidationState>;
const runs = { numRuns: 1000 };
const loads = (state: ConsolidationState, era: Era) => pack(data, state, era).bins.map(loadOf);

describe('eight applications of a company', () => {
  const state = named('start');

  it('have the peaks and means that bind', () => {
    const { apps } = data.company;
    expect(Object.fromEntries(apps.map(({ id, peak, mean }) => [id, [peak, mean]]))).toEqual({
      a: [25, 8],
      b: [12, 3],
      c: [10, 3],
      d: [8, 2],
      e: [15, 5],
      f: [40, 10],
      g: [30, 9],
      h: [45, 14],
    });
    expect(apps.reduce((sum, { mean }) => sum + mean, 0)).toBe(54);
  });

  it('take 8 servers of 6.75 % on bare metal', () => {
    expect(read(data, state, 'bare-metal')).toMatchObject({ servers: 8, systems: 8, use: 6.75 });
  });

  it('take 3 servers of 18 % in VMs, loaded 85, 90 and 50', () => {
    expect(read(data, state, 'vms')).toMatchObject({
      servers: 3,
      systems: 8,
      use: 18,
    });
    expect(loads(state, 'vms')).toEqual([85, 90, 50]);
  });

  it('take 3 servers of 18 % in containers, loaded 87, 86 and 20', () => {
    expect(read(data, state, 'containers')).toMatchObject({
      servers: 3,
      systems: 3,
      use: 18,
    });
    expect(loads(state, 'containers')).toEqual([87, 86, 20]);
  });

  it('the shop, the mail and the wiki fit into one server of the text: 62 of 90', () => {
    expect(read(data, { ...state, apps: 3 }, 'vms')).toMatchObject({ servers: 1, systems: 3 });
    expect(loads({ ...state, apps: 3 }, 'vms')).toEqual([62]);
    expect(roomOf(data)).toBe(90);
  });
});

describe('24 small services', () => {
  const state = named('small-services');

  it('take 24 servers on bare metal', () => {
    expect(read(data, state, 'bare-metal').servers).toBe(24);
  });

  it('take 3 servers in VMs, loaded 88, 89 and 85', () => {
    expect(read(data, state, 'vms')).toMatchObject({ servers: 3, systems: 24 });
    expect(loads(state, 'vms')).toEqual([88, 89, 85]);
  });

  it('take 2 servers in containers, loaded 90 and 76', () => {
    expect(read(data, state, 'containers')).toMatchObject({ servers: 2, systems: 2 });
    expect(loads(state, 'containers')).toEqual([90, 76]);
  });
});

describe('packing servers', () => {
  it('places or leaves out every application once, and fills no server beyond its room', () => {
    fc.assert(
      fc.property(any, (state) => {
        for (const era of eras) {
          const { bins, unfit } = pack(data, state, era);
          expect(bins.flat().length + unfit.length).toBe(
            state.set === 'company' ? state.apps : state.services,
          );
          for (const bin of bins) expect(loadOf(bin)).toBeLessThanOrEqual(roomOf(data));
        }
      }),
      runs,
    );
  });

  it('never needs more servers than bare metal, and leaves idle what is not used', () => {
    fc.assert(
      fc.property(any, (state) => {
        for (const era of eras) {
          const { servers, use, idle } = read(data, state, era);
          expect(servers + pack(data, state, era).unfit.length).toBeLessThanOrEqual(
            state.set === 'company' ? state.apps : state.services,
          );
          expect(use).toBeGreaterThanOrEqual(0);
          expect(use).toBeLessThanOrEqual(100);
          expect(idle).toBeCloseTo(servers * (1 - use / 100), 9);
        }
      }),
      runs,
    );
  });

  it('draws no block over another and none outside its server', () => {
    fc.assert(
      fc.property(any, (state) => {
        for (const width of ['narrow', 'wide'] as const) {
          const { blocks, slots, unit } = place(data, state, width);
          for (const { x, floor, tenant } of blocks) {
            const slot = slots.find((one) => one.x === x && floor <= one.floor && floor > one.top);
            expect(slot).toBeDefined();
            expect(floor - tenant.size * unit).toBeGreaterThanOrEqual(
              (slot?.top ?? 0) - (slot?.use === 'unfit' ? 10 * unit : 0) - 1e-6,
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the figure refutes', () => {
  it('"virtualization removes operating systems": in `vms` there are still eight', () => {
    const state = named('vms');
    expect(read(data, state, 'vms').systems).toBe(read(data, state, 'bare-metal').systems);
  });

  it('"containers save the servers": from `vms` to `containers` the company saves none, the step was sharing', () => {
    const servers = eras.map((era) => read(data, named('containers'), era).servers);
    expect(servers).toEqual([8, 3, 3]);
  });

  it('"containers replace VMs at no difference": in `small-services` the overhead of 24 guests costs a server', () => {
    expect(eras.map((era) => read(data, named('small-services'), era).servers)).toEqual([24, 3, 2]);
  });

  it('"one server does the work of any number": what is larger than a server is left out and said so', () => {
    const state = { ...named('vms'), peaks: named('vms').peaks.map((peak, at) => (at === 7 ? 95 : peak)) };
    expect(pack(data, state, 'vms').unfit.map(({ id }) => id)).toEqual(['h']);
    expect(kind.describe(data, state, textOf(diagram, 'en')).summary).toContain(
      'Larger than a server and left out: H Database 95.',
    );
  });
});

describe('words', () => {
  it('the start says servers, operating systems and use', () => {
    const say = (lang: string) =>
      kind.describe(data, startState(kind, diagram) as ConsolidationState, textOf(diagram, lang)).summary;
    expect(say('ko')).toMatchInlineSnapshot(
      `"앱 8개를 VM에 담으면 서버가 8대에서 3대로 줄지만 운영체제는 8개 그대로입니다. 서버의 평균 사용률은 18%입니다."`,
    );
    expect(say('en')).toMatchInlineSnapshot(
      `"8 apps in VMs take 3 servers instead of 8, but still 8 operating systems. The servers are 18% busy on average."`,
    );
  });

  it('the power of an idle server is the number of the data table, with its year', () => {
    expect(data['idle-power']).toMatchObject({
      value: { about: '50' },
      unit: '%',
      source: 'barroso',
      year: 2007,
      grade: 'measured',
    });
    const [, idle] = kind.describe(data, named('bare-metal'), textOf(diagram, 'en')).callouts;
    expect(idle).toContain('about 50%');
    expect(idle).toContain('2007');
  });

  it('has a remark for each number in the drawing', () => {
    fc.assert(
      fc.property(any, (state) => {
        const text = textOf(diagram, 'ko');
        for (const width of ['narrow', 'wide'] as const) {
          const drawn = kind.layout(data, state, text, width).marks.map(({ key }) => key);
          expect(drawn.filter((key) => key.startsWith('callout-'))).toHaveLength(
            kind.describe(data, state, text).callouts.length,
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a fault in the files is told with place and remedy', () => {
  it('a peak beyond the sliders', () => {
    expect(toldAbout('consolidation', (text) => text.replace('peak: 45', 'peak: 97'))).toMatchInlineSnapshot(
      `"diagrams/consolidation.yaml:20: company.apps.7.peak is 97, but the sliders go from 1 to 95. Change one of them."`,
    );
  });

  it('an application named twice', () => {
    expect(toldAbout('consolidation', (text) => text.replace('id: h', 'id: g'))).toMatchInlineSnapshot(
      `"diagrams/consolidation.yaml:20: company.apps.7.id is "g", but the letters stand in order. Write "h"."`,
    );
  });

  it('an average above the peak', () => {
    expect(toldAbout('consolidation', (text) => text.replace('mean: 14', 'mean: 60'))).toMatchInlineSnapshot(
      `"diagrams/consolidation.yaml:20: company.apps.7.mean is more than the peak. Make it smaller."`,
    );
  });

  it('a number that no table has', () => {
    expect(
      toldAbout('consolidation', (text) => text.replace('power-near-idle', 'power-idle')),
    ).toMatchInlineSnapshot(
      `"diagrams/consolidation.yaml:27: idle-power.from-table names "utilization/power-idle/value", but utilization has no row "power-idle". Rows: typical-utilization, power-near-idle, xen-target, overcommit-host, overcommit-promised. Fix the name."`,
    );
  });

  it('overheads that leave no room', () => {
    expect(toldAbout('consolidation', (text) => text.replace('guest: 5', 'guest: 90'))).toMatchInlineSnapshot(
      `"diagrams/consolidation.yaml:7: overheads.guest leaves no room for an application. Make it smaller."`,
    );
  });
});
