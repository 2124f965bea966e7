import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answers,
  fields,
  initial,
  noLimit,
  reduce,
  type ServerUsageState,
} from '../../../src/diagrams/kinds/server-usage/model.ts';
import { remarks } from '../../../src/diagrams/kinds/server-usage/remarks.ts';
import { trueAnswer } from '../../../src/diagrams/kinds/server-usage/say.ts';
import { data as schema, type ServerUsageData } from '../../../src/diagrams/kinds/server-usage/schema.ts';
import type { Share } from '../../../src/diagrams/kinds/server-usage/share.ts';
import { poolSide, vmSide } from '../../../src/diagrams/kinds/server-usage/sides.ts';
import type { State } from '../../../src/diagrams/kind.ts';
import { readYaml } from '../../../src/input/index.ts';
import { startState, toPlainText } from '../../../src/diagrams/index.ts';
import { arbitraryState } from '../arbitrary-state.ts';
import { diagrams, figures } from '../figures.ts';

const diagram = diagrams.find(({ kind }) => kind === 'server-usage');
if (!diagram) throw new Error('diagrams/server-usage.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as ServerUsageData;
const named = (name: string) => ({ ...initial(data), ...diagram.states[name] }) as ServerUsageState;
const start = named('start');
const [inKorean, inEnglish] = ['ko', 'en'].map((lang) =>
  figures.find((figure) => figure.id === diagram.id && figure.lang === lang),
);
if (!inKorean || !inEnglish) throw new Error('The figure has to be there in Korean and in English.');

const round = (values: readonly number[]) => values.map((value) => Math.round(value * 100) / 100);
const got = ({ shares }: { shares: readonly Share[] }) => round(shares.map((share) => share.got));
const unmet = ({ shares }: { shares: readonly Share[] }) => round(shares.map((share) => share.unmet));
/** A state with these demands, slices of 30 and nothing else set. */
const wanting = (demand: readonly number[], patch: Partial<ServerUsageState> = {}): ServerUsageState => ({
  ...start,
  apps: demand.length,
  demand,
  slices: demand.map(() => 30),
  ...patch,
});

describe('fixed slices of 30 and one pool, no overheads', () => {
  // Demand; what VMs get, are short of and leave idle; the same of containers. The values bind.
  it.each([
    [[20, 20, 20], [20, 20, 20], [0, 0, 0], 40, [20, 20, 20], [0, 0, 0], 40],
    [[30, 30, 30], [30, 30, 30], [0, 0, 0], 10, [30, 30, 30], [0, 0, 0], 10],
    [[35, 10, 5], [30, 10, 5], [5, 0, 0], 55, [35, 10, 5], [0, 0, 0], 50],
    [[80, 10, 10], [30, 10, 10], [50, 0, 0], 50, [80, 10, 10], [0, 0, 0], 0],
    [[100, 0, 0], [30, 0, 0], [70, 0, 0], 70, [100, 0, 0], [0, 0, 0], 0],
    [[10, 45, 60], [10, 30, 30], [0, 15, 30], 30, [10, 45, 45], [0, 0, 15], 0],
    [[50, 50, 50], [30, 30, 30], [20, 20, 20], 10, [33.33, 33.33, 33.33], [16.67, 16.67, 16.67], 0],
    [[80, 60, 40], [30, 30, 30], [50, 30, 10], 10, [33.33, 33.33, 33.33], [46.67, 26.67, 6.67], 0],
    [[100, 100, 100], [30, 30, 30], [70, 70, 70], 10, [33.33, 33.33, 33.33], [66.67, 66.67, 66.67], 0],
  ])('who wants %j gets its due', (demand, vmGot, vmUnmet, vmIdle, poolGot, poolUnmet, poolIdle) => {
    const state = wanting(demand);
    const [vm, pool] = [vmSide(state), poolSide(state)];
    expect([got(vm), unmet(vm), vm.idle]).toEqual([vmGot, vmUnmet, vmIdle]);
    expect([got(pool), unmet(pool), pool.idle]).toEqual([poolGot, poolUnmet, poolIdle]);
  });
});

describe('weights, limits, overcommitment', () => {
  it.each([
    [
      [100, 100, 100],
      [1, 2, 1],
      [25, 50, 25],
    ],
    [
      [100, 100, 100],
      [2, 1, 1],
      [50, 25, 25],
    ],
    [
      [10, 100, 100],
      [1, 2, 1],
      [10, 60, 30],
    ],
  ])('demands %j with weights %j', (demand, weights, expected) => {
    expect(got(poolSide(wanting(demand, { weights })))).toEqual(expected);
  });

  it.each([
    [
      [100, 20, 10],
      [50, 20, 10],
    ],
    [
      [80, 60, 40],
      [33.33, 33.33, 33.33],
    ],
  ])('demands %j with limits of 50', (demand, expected) => {
    expect(got(poolSide(wanting(demand, { limits: [50, 50, 50] })))).toEqual(expected);
  });

  it.each([
    [
      [50, 20, 10],
      [50, 20, 10],
    ],
    [
      [50, 50, 50],
      [33.33, 33.33, 33.33],
    ],
  ])('demands %j with three slices of 50, 150 promised', (demand, expected) => {
    const side = vmSide(wanting(demand, { slices: [50, 50, 50], overcommit: 1.5 }));
    expect([got(side), side.promised]).toEqual([expected, 150]);
  });
});

describe('with overheads: host 10, guest 5, container 1', () => {
  const overheads = { host: 10, guest: 5, container: 1 };

  it('demands 8, 20, 40 leave the third VM short by 15 and 19 of the pool idle', () => {
    const state = wanting([8, 20, 40], overheads);
    const [vm, pool] = [vmSide(state), poolSide(state)];
    expect([got(vm), unmet(vm)]).toEqual([
      [13, 25, 30],
      [0, 0, 15],
    ]);
    expect(vm.shares.map(({ ceiling, got: used }) => ceiling - used)).toEqual([17, 5, 0]);
    expect([got(pool), unmet(pool), pool.idle]).toEqual([[9, 21, 41], [0, 0, 0], 19]);
  });

  it('a demand of 200 gets what the others leave', () => {
    expect(got(poolSide(wanting([8, 20, 200], overheads)))).toEqual([9, 21, 60]);
  });

  it('a fourth VM of 30 is refused: 90 are promised already', () => {
    const { shares } = vmSide(wanting([8, 8, 8, 8], overheads));
    expect(shares.map(({ fate }) => fate)).toEqual(['runs', 'runs', 'runs', 'refused']);
  });

  it('overcommitted by half, 120 are promised and a pressure of 8 is shared', () => {
    const side = vmSide(wanting([8, 20, 25, 25], { ...overheads, overcommit: 1.5 }));
    expect([side.promised, side.pressure, got(side)]).toEqual([120, 8, [13, 25, 26, 26]]);
  });

  it('weights of 100, 200, 300 divide the 90 that the host leaves', () => {
    const state = wanting([200, 200, 200], { host: 10, weights: [100, 200, 300] });
    expect(got(poolSide(state))).toEqual([15, 30, 45]);
  });

  it('a limit of 20 leaves 50 idle', () => {
    const side = poolSide(wanting([200, 20], { host: 10, limits: [20, noLimit] }));
    expect([got(side), side.idle]).toEqual([[20, 20], 50]);
  });
});

describe('memory, host 10', () => {
  const memory = { resource: 'memory', host: 10 };
  const killed = (state: ServerUsageState) =>
    poolSide(state).shares.flatMap(({ app, fate }) => (fate === 'runs' ? [] : [['ABC'[app], fate]]));

  it('without limits the largest container is killed by the host', () => {
    expect(killed(wanting([30, 40, 50], memory))).toEqual([['C', 'killed-by-host']]);
  });

  it('with a limit of 45 the same container is killed at its limit', () => {
    expect(killed(wanting([30, 40, 50], { ...memory, limits: [noLimit, noLimit, 45] }))).toEqual([
      ['C', 'killed-at-limit'],
    ]);
  });

  it('a VM over its slice is killed by its own guest, whose share stays; the others go on', () => {
    const { shares } = vmSide(wanting([20, 50, 20], { ...memory, guest: 5 }));
    expect(shares.map(({ fate, got: used }) => [fate, used])).toEqual([
      ['runs', 25],
      ['killed-by-guest', 5],
      ['runs', 25],
    ]);
  });
});

describe('any state', () => {
  const state = arbitraryState(fields(data)) as fc.Arbitrary<ServerUsageState & State>;

  it('uses no more than there is, on either side', () => {
    fc.assert(
      fc.property(state, (any) => {
        for (const side of [vmSide(any), poolSide(any)]) {
          expect(side.used + any.host).toBeLessThanOrEqual(data.capacity.value + 1e-6);
          side.shares.forEach(({ got: used, want, ceiling }) => {
            expect(used).toBeLessThanOrEqual(Math.min(want, ceiling) + 1e-9);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a VM never gets more than its slice, and without overcommitment its greed changes no other VM', () => {
    fc.assert(
      fc.property(state, fc.nat(5), fc.integer({ min: 0, max: 100 }), (any, greedy, amount) => {
        const plain = { ...any, overcommit: 1 };
        const before = got(vmSide(plain));
        const after = got(
          vmSide({ ...plain, demand: plain.demand.map((old, app) => (app === greedy ? amount : old)) }),
        );
        before.forEach((value, app) => {
          if (app !== greedy) expect(after[app]).toBe(value);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('hides every result while it is to be predicted', () => {
    fc.assert(
      fc.property(state, (any) => {
        const asked = { ...any, predict: 'ask' };
        const said = toPlainText(inEnglish.kind.describe(data, asked, inEnglish.text));
        expect(said).toContain('The result is hidden.');
        expect(said).not.toMatch(/idle|saturated|running|killed by/);
        expect(remarks(asked, inEnglish.text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('actions', () => {
  const act = (state: ServerUsageState, action: Parameters<typeof reduce>[2]) =>
    reduce(data, state, action, inEnglish.text);

  it('an hour brings its demands along, and every hour can be reached both ways', () => {
    for (const hours of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
    ]) {
      let state = start;
      for (const hour of hours) {
        const next = act(state, { type: 'set', field: 'hour', value: hour });
        if ('refused' in next) throw new Error(next.refused);
        state = next;
        expect(state.demand).toEqual(data.day[hour]?.demand);
      }
    }
  });

  it('a prediction is right for exactly one of its answers', () => {
    const asked = named('predict');
    expect(trueAnswer(asked)).toBe('neither');
    for (const value of answers) {
      const answered = act(asked, { type: 'command', name: 'answer', value });
      if ('refused' in answered) throw new Error(answered.refused);
      const said = inEnglish.kind.describe(data, answered, inEnglish.text).summary;
      expect(said.startsWith(value === 'neither' ? 'Right.' : 'Not quite.')).toBe(true);
    }
  });

  it('a prediction can be skipped, and any change ends one that was answered', () => {
    expect(act(named('predict'), { type: 'command', name: 'predict' })).toMatchObject({ predict: 'off' });
    const answered = { ...named('predict'), predict: 'vm' };
    expect(act(answered, { type: 'set', field: 'demand', index: 0, value: 20 })).toMatchObject({
      predict: 'off',
    });
  });

  it('refuses an answer to no question, an unknown answer and an unknown command in words', () => {
    expect(act(start, { type: 'command', name: 'answer', value: 'vm' })).toMatchInlineSnapshot(`
      {
        "refused": "That is not possible in this state.",
      }
    `);
    expect(act(named('predict'), { type: 'command', name: 'answer', value: 'maybe' })).toMatchInlineSnapshot(`
      {
        "refused": "That is not possible in this state.",
      }
    `);
    expect(act(start, { type: 'command', name: 'explode' })).toMatchInlineSnapshot(`
      {
        "refused": "That is not possible in this state.",
      }
    `);
    expect(act(start, { type: 'set', field: 'slices', value: 'all' })).toMatchInlineSnapshot(`
      {
        "refused": "That is not possible in this state.",
      }
    `);
  });

  it('keeps sliders that are driven past their ends at their ends', () => {
    expect(act(start, { type: 'set', field: 'demand', index: 0, value: 900 })).toMatchObject({
      demand: [100, 10, 10, 10, 5, 5],
    });
    expect(act(start, { type: 'set', field: 'apps', value: 0 })).toMatchObject({ apps: 1 });
  });
});

describe('misconceptions that a state refutes', () => {
  it('"three containers can use 300 of 100": in `all-busy` they want 300 and use 100', () => {
    const { shares, used } = poolSide(named('all-busy'));
    expect(shares.reduce((sum, { want }) => sum + want, 0)).toBe(300);
    expect(used).toBeCloseTo(100, 9);
  });

  it('"a VM over its 30 breaks the server": in `start` A is short and the others have all they want', () => {
    const side = vmSide(start);
    expect([unmet(side), side.idle]).toEqual([[50, 0, 0], 50]);
  });

  it('"a container is limited by default": in `noisy-neighbor` nothing is limited and B pays for A', () => {
    const state = named('noisy-neighbor');
    expect(state.limits.every((limit) => limit === noLimit)).toBe(true);
    const quiet = { ...state, demand: [25, ...state.demand.slice(1)] };
    expect(unmet(poolSide(state)).slice(1, 3)).toEqual([10, 0]);
    expect(unmet(poolSide(quiet)).slice(1, 3)).toEqual([0, 0]);
    // In its own VM, B never notices.
    expect(unmet(vmSide(state)).slice(1, 3)).toEqual([0, 0]);
  });

  it('"a VM\'s unused memory is always lost": in `overcommit` three slices of 50 stand on 100 and all are satisfied', () => {
    const side = vmSide({ ...named('overcommit'), resource: 'memory' });
    expect([side.promised, unmet(side)]).toEqual([150, [0, 0, 0]]);
  });

  it('"containers always win": in `quiet` and in `original` both ways give the same', () => {
    for (const name of ['quiet', 'original']) {
      const state = named(name);
      expect(got(vmSide(state))).toEqual(got(poolSide(state)));
      expect(remarks(state, inEnglish.text).map(({ id }) => id)).toContain('same');
    }
  });
});

describe('words', () => {
  const summary = (figure: typeof inKorean, name: string) =>
    figure.kind.describe(data, startState(figure.kind, diagram, name), figure.text).summary;

  it('say the point of the start state with its numbers', () => {
    expect(summary(inKorean, 'start')).toMatchInlineSnapshot(
      `"VM 쪽은 100 가운데 50을 쓰고 50이 놉니다. A 쇼핑몰은 80을 원하지만 30을 받아 50이 모자랍니다. 컨테이너 쪽은 100 가운데 100을 쓰고 노는 것이 없습니다. 앱 3개가 모두 원하는 만큼 받습니다."`,
    );
    expect(summary(inEnglish, 'start')).toMatchInlineSnapshot(
      `"In VMs, 50 of 100 is in use and 50 is idle. A Shop wants 80, gets 30 and is short by 50. In containers, 100 of 100 is in use and nothing is idle. All 3 apps get all they want."`,
    );
  });

  it('say one committed change in one line', () => {
    const after = { ...start, demand: [80, 10, 45, 10, 5, 5] };
    expect(inEnglish.kind.describeChange(data, start, after, inEnglish.text)).toMatchInlineSnapshot(
      `"C Wiki now wants 45. VMs: A Shop 50, C Wiki 15 short. Containers: A Shop 35 short."`,
    );
    expect(inKorean.kind.describeChange(data, start, after, inKorean.text)).toMatchInlineSnapshot(
      `"이제 C 위키는 45를 원합니다. VM에서는 A 쇼핑몰 50, C 위키 15 부족, 컨테이너에서는 A 쇼핑몰 35 부족입니다."`,
    );
  });
});

describe('the schema', () => {
  const write = (patch: Record<string, unknown>) => JSON.stringify({ ...data, ...patch });
  const problem = (patch: Record<string, unknown>) => {
    try {
      readYaml('diagrams/server-usage.yaml', write(patch), schema);
      return 'no problem';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  it('accepts the data as it is', () => {
    expect(problem({})).toBe('no problem');
  });

  it('tells a list of the wrong length', () => {
    expect(problem({ demand: { values: [80, 10, 10], grade: 'illustrative' } })).toMatchInlineSnapshot(
      `"diagrams/server-usage.yaml:1: demand.values has to have 6 values, one for each application."`,
    );
  });

  it('tells an hour that stands twice', () => {
    expect(problem({ day: [data.day[0], data.day[0]] })).toMatchInlineSnapshot(
      `"diagrams/server-usage.yaml:1: day.1.id repeats "morning", which another hour has. Give each its own id."`,
    );
  });

  it('tells an example that promises more than there is', () => {
    expect(
      problem({ example: { single: 50, slices: [60, 60], grade: 'illustrative' } }),
    ).toMatchInlineSnapshot(
      `"diagrams/server-usage.yaml:1: example.slices promises 120 of 100. The example is drawn to scale; make the slices smaller."`,
    );
  });

  it('tells an overhead beyond its slider, and a number without a grade', () => {
    expect(
      problem({ overheads: { host: 10, guest: 11, container: 1, grade: 'illustrative' } }),
    ).toMatchInlineSnapshot(
      `"diagrams/server-usage.yaml:1: overheads.guest is more than 10, the end of its slider. Make it smaller."`,
    );
    expect(problem({ overheads: { host: 10, guest: 5, container: 1 } })).toMatchInlineSnapshot(
      `"diagrams/server-usage.yaml:1: overheads.grade is missing. Add one of: measured, vendor, illustrative."`,
    );
  });
});

describe('the remark on VMs that are short', () => {
  const ofVms = (state: ServerUsageState, { text }: { text: typeof inEnglish.text }) =>
    remarks(state, text).find(({ id }) => id.startsWith('own-slice'))?.words;

  it('says of one alone that only it suffers, with the particle that its slice asks for', () => {
    expect(ofVms(wanting([80, 10, 10]), inEnglish)).toContain('Only this VM suffers');
    expect(ofVms(wanting([80, 10, 10]), inKorean)).toContain('30이라 50이 모자랍니다');
    expect(ofVms(wanting([80, 10, 10], { slices: [25, 25, 25] }), inKorean)).toContain(
      '25라 55가 모자랍니다',
    );
  });

  it('names them all when each is short by itself', () => {
    const all = wanting([100, 100, 100]);
    expect([inEnglish, inKorean].map((figure) => ofVms(all, figure))).toMatchInlineSnapshot(`
      [
        "Each of these VMs is short by itself: A Shop 70, B Mail 70, C Wiki 70. No VM can take from another’s slice, and the server is fine.",
        "저마다 제 조각에 막혀 모자랍니다(A 쇼핑몰 70, B 메일 70, C 위키 70). 다른 VM의 조각은 가져다 쓸 수 없고, 서버는 멀쩡합니다.",
      ]
    `);
  });
});
