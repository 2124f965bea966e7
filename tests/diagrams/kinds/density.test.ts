import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/diagrams/kind.ts';
import { fields, fillings, initial, type DensityState } from '../../../src/diagrams/kinds/density/model.ts';
import { notes } from '../../../src/diagrams/kinds/density/notes.ts';
import { data as schema, type DensityData } from '../../../src/diagrams/kinds/density/schema.ts';
import { startState } from '../../../src/diagrams/index.ts';
import { readYaml } from '../../../src/input/index.ts';
import { arbitraryState } from '../arbitrary-state.ts';
import { diagrams, figures } from '../figures.ts';

const diagram = diagrams.find(({ kind }) => kind === 'density');
if (!diagram) throw new Error('diagrams/density.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as DensityData;
const named = (name: string) => ({ ...initial(data), ...diagram.states[name] }) as DensityState;
const counts = (state: DensityState) => {
  const { vm, pool } = fillings(data, state);
  return [vm.count, pool.count];
};

describe('how many fit, host 10, guest 5, container 1', () => {
  // The binding values.
  it.each([
    [1, [15, 45]],
    [2, [12, 30]],
    [5, [9, 15]],
    [10, [6, 8]],
    [20, [3, 4]],
    [40, [2, 2]],
  ])('of size %i', (size, expected) => {
    expect(counts({ size, host: 10, guest: 5, container: 1 })).toEqual(expected);
  });

  it('the named states show the sizes that the text speaks of', () => {
    expect(counts(named('start'))).toEqual([9, 15]);
    expect(counts(named('small'))).toEqual([15, 45]);
    expect(counts(named('large'))).toEqual([2, 2]);
  });
});

describe('any state', () => {
  const state = arbitraryState(fields(data)) as fc.Arbitrary<DensityState & State>;

  it('fills the server without a gap that would hold one more', () => {
    fc.assert(
      fc.property(state, (any) => {
        for (const { each, count, rest } of Object.values(fillings(data, any))) {
          expect(any.host + count * each + rest).toBe(data.capacity.value);
          expect(rest).toBeGreaterThanOrEqual(0);
          expect(rest).toBeLessThan(each);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never fits more of a larger app, nor fewer when an overhead shrinks', () => {
    fc.assert(
      fc.property(state, (any) => {
        const [vm = 0, pool = 0] = counts(any);
        const [larger = 0, largerPool = 0] = counts({ ...any, size: any.size + 1 });
        expect([larger <= vm, largerPool <= pool]).toEqual([true, true]);
        const [lighter = 0] = counts({ ...any, guest: Math.max(0, any.guest - 1) });
        expect(lighter).toBeGreaterThanOrEqual(vm);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('misconceptions that a state refutes', () => {
  it('"containers always fit more": in `large` both ways fit 2', () => {
    expect(notes(data, named('large')).map(({ id }) => id)).toContain('same');
  });

  it('"it is the VM that is heavy": in `thin-guest` a guest as small as a container\'s overhead fits as many', () => {
    const [vm, pool] = counts(named('thin-guest'));
    expect(vm).toBe(pool);
  });
});

describe('words', () => {
  it.each(figures.filter(({ id }) => id === 'density'))(
    'say the point of the start state in $lang',
    ({ lang, kind, text }) => {
      const start = startState(kind, diagram);
      expect(kind.describe(data, start, text).summary.trim()).toBe(
        lang === 'ko'
          ? '크기 5인 앱은 VM으로 9개, 컨테이너로 15개 들어갑니다. 차이는 6개입니다.'
          : 'Of an app of size 5, 9 fit as VMs and 15 as containers. The difference is 6.',
      );
      expect(kind.describeChange(data, start, startState(kind, diagram, 'large'), text)).toBe(
        lang === 'ko'
          ? '이제 앱 하나의 크기는 40입니다. VM 2개, 컨테이너 2개로 같습니다.'
          : 'An app now has size 40. 2 VMs or 2 containers fit, no difference.',
      );
    },
  );
});

describe('the schema', () => {
  const problem = (patch: Record<string, unknown>) => {
    try {
      readYaml('diagrams/density.yaml', JSON.stringify({ ...data, ...patch }), schema);
      return 'no problem';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  it('accepts the data as it is', () => {
    expect(problem({})).toBe('no problem');
  });

  it('tells a size outside the slider, an empty slider and a number without a grade', () => {
    expect(problem({ size: { ...data.size, told: [1, 50] } })).toMatchInlineSnapshot(
      `"diagrams/density.yaml:1: size.told.1 is 50, but sizes go from 1 to 40. Change the value."`,
    );
    expect(problem({ size: { ...data.size, max: 1, start: 1, told: [1, 1] } })).toMatchInlineSnapshot(
      `"diagrams/density.yaml:1: size.max is 1, not more than the smallest size 1. Make it larger."`,
    );
    expect(problem({ capacity: { value: 100 } })).toMatchInlineSnapshot(
      `"diagrams/density.yaml:1: capacity.grade is missing. Add one of: measured, vendor, illustrative."`,
    );
  });
});
