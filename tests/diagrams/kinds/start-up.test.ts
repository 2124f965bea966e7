import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kind } from '../../../src/diagrams/kinds/start-up/index.ts';
import {
  allStarts,
  clockOf,
  fields,
  finishers,
  initial,
  makespan,
  oneStart,
  type Lane,
  type StartUpState,
} from '../../../src/diagrams/kinds/start-up/model.ts';
import type { StartUpData } from '../../../src/diagrams/kinds/start-up/schema.ts';
import { Store } from '../../../src/diagrams/live/store.ts';
import { arbitraryState } from '../arbitrary-state.ts';
import { diagrams, textOf } from '../figures.ts';
import { toldAbout } from '../told.ts';

const diagram = diagrams.find(({ kind: name }) => name === 'start-up');
if (!diagram) throw new Error('diagrams/start-up.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as StartUpData;
const named = (name: string) =>
  ({ ...initial(data), ...diagram.states.start, ...diagram.states[name] }) as StartUpState;
const any = arbitraryState(fields(data)) as fc.Arbitrary<StartUpState>;
const runs = { numRuns: 1000 };

function laneOf(id: string): Lane {
  const found = data.lanes.find((lane) => lane.id === id);
  if (!found) throw new Error(`No lane ${id}`);
  return found;
}

describe('makespan of 20 copies, 4 at a time', () => {
  it.each([
    [30, 150],
    [0.125, 0.625],
    [0.3, 1.5],
  ])('%d s each take %d s', (seconds, total) => {
    expect(makespan(20, 4, seconds)).toBe(total);
  });

  it.each([
    ['classic', 150],
    ['microvm', 0.625],
    ['container', 1.5],
  ])('in the state `twenty` the lane %s takes %d s', (id, total) => {
    expect(allStarts(laneOf(id), named('twenty'))).toBe(total);
  });
});

describe('the lanes', () => {
  it.each([
    ['classic', 30],
    ['container', 0.3],
    ['microvm', 0.125],
    ['lightvm', 0.0023],
  ])('%s is ready after %d s', (id, seconds) => {
    expect(oneStart(laneOf(id))).toBe(seconds);
  });

  it('take measured and promised numbers from the data tables, with source and year', () => {
    expect(laneOf('microvm').phases[0]).toMatchObject({
      number: { value: { 'at-most': '125' }, unit: 'ms', source: 'fc-spec', year: 2026, grade: 'vendor' },
    });
    expect(laneOf('lightvm').phases[0]).toMatchObject({
      number: { value: '2.3', unit: 'ms', source: 'lightvm', year: 2017, grade: 'measured' },
    });
  });
});

describe('starting many', () => {
  const amounts = fc.tuple(
    fc.integer({ min: 1, max: 100 }),
    fc.integer({ min: 1, max: 16 }),
    fc.double({ min: 0.001, max: 60, noNaN: true }),
  );

  it('takes at least one start and at most one after the other', () => {
    fc.assert(
      fc.property(amounts, ([copies, parallel, seconds]) => {
        expect(makespan(copies, parallel, seconds)).toBeGreaterThanOrEqual(seconds);
        expect(makespan(copies, parallel, seconds)).toBeLessThanOrEqual(copies * seconds);
      }),
      runs,
    );
  });

  it('more at a time is never slower, more copies are never faster', () => {
    fc.assert(
      fc.property(amounts, ([copies, parallel, seconds]) => {
        expect(makespan(copies, parallel + 1, seconds)).toBeLessThanOrEqual(
          makespan(copies, parallel, seconds),
        );
        expect(makespan(copies + 1, parallel, seconds)).toBeGreaterThanOrEqual(
          makespan(copies, parallel, seconds),
        );
      }),
      runs,
    );
  });
});

describe('the race', () => {
  it('has one lane more ready at each step, and the clock never runs back', () => {
    fc.assert(
      fc.property(any, (state) => {
        const clock = data.lanes.map((_, at) => clockOf(data, { ...state, step: at + 1 }));
        expect(clock).toEqual(clock.toSorted((a, b) => a - b));
        expect(clock).toEqual(finishers(data, state).map((lane) => allStarts(lane, state)));
      }),
      runs,
    );
  });

  it('can be stepped back to where it was', () => {
    const store = new Store(kind, data, textOf(diagram, 'en'), named('start'));
    for (const step of [3, 2, 1, 0, 1, 2, 3, 4]) {
      store.dispatch({ type: 'set', field: 'step', value: step });
      store.commit();
    }
    expect(store.state).toEqual(named('start'));
  });
});

describe('what the figure refutes', () => {
  it('"VMs always take minutes to start": in `microvm` a VM boots its kernel in 125 ms or less', () => {
    const microvm = laneOf(named('microvm').focus);
    expect([microvm.family, microvm.kernel]).toEqual(['vm', true]);
    expect(oneStart(microvm)).toBeLessThanOrEqual(0.125);
  });

  it('"a container always starts first": in `lightvm` a VM is ready before it', () => {
    const order = finishers(data, named('lightvm')).map(({ id }) => id);
    expect(order.indexOf('lightvm')).toBeLessThan(order.indexOf('container'));
  });

  it('"a container boots a kernel": in `container` no phase is a kernel\'s', () => {
    const container = laneOf(named('container').focus);
    expect(container.kernel).toBe(false);
    expect(container.phases.map(({ id }) => id)).toEqual(['prepare', 'process']);
  });
});

describe('words', () => {
  it('say every lane with its time, and what not to compare', () => {
    const say = (lang: string) => kind.describe(data, named('start'), textOf(diagram, lang)).summary;
    expect(say('ko')).toMatchInlineSnapshot(
      `"준비되기까지 걸리는 시간은 LightVM 2.3ms, Firecracker 125ms 이하, 컨테이너 300ms, 배포판을 담은 VM 30초입니다. 값의 출처와 재는 법이 서로 다르므로 자릿수만 견주세요."`,
    );
    expect(say('en')).toMatchInlineSnapshot(
      `"Time until ready: LightVM 2.3\u00a0ms, Firecracker 125\u00a0ms or less, Container 300\u00a0ms, VM with a distribution 30\u00a0s. The values come from different works and methods, so compare orders of magnitude only."`,
    );
  });

  it('say the grade of every lane', () => {
    const [lanes] = kind.describe(data, named('start'), textOf(diagram, 'en')).details();
    expect(lanes?.type === 'table' && lanes.rows.map((row) => row.at(-1))).toEqual([
      'illustrative',
      'illustrative',
      'vendor statement, 2026',
      'measured, 2017',
    ]);
  });
});

describe('a fault in the file is told with place and remedy', () => {
  it('a number that is not a time', () => {
    expect(
      toldAbout('start-up', (text) => text.replace('firecracker-promise/boot', 'firecracker-promise/memory')),
    ).toMatchInlineSnapshot(
      `"diagrams/start-up.yaml:28: lanes.2.phases.0.number is in "MiB", but phases take time. Name a cell in s or ms."`,
    );
  });

  it('a phase without its grade', () => {
    expect(
      toldAbout('start-up', (text) => text.replace('seconds: 15, grade: illustrative', 'seconds: 15')),
    ).toMatchInlineSnapshot(
      `"diagrams/start-up.yaml:12: lanes.0.phases.3.grade is missing. Add one of: illustrative."`,
    );
  });

  it('two lanes of one name', () => {
    expect(
      toldAbout('start-up', (text) => text.replace('id: lightvm\n', 'id: microvm\n')),
    ).toMatchInlineSnapshot(
      `"diagrams/start-up.yaml:34: lanes.3.id repeats "microvm". Give each lane its own id."`,
    );
  });
});
