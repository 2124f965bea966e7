import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startState, toRules } from '../../../src/diagrams/index.ts';
import type { Action } from '../../../src/diagrams/kind.ts';
import { faultsIn, mistakeOf } from '../../../src/diagrams/kinds/clinic/faults.ts';
import { kind } from '../../../src/diagrams/kinds/clinic/index.ts';
import { fields, type ClinicState } from '../../../src/diagrams/kinds/clinic/model.ts';
import { data as schema, type ClinicData } from '../../../src/diagrams/kinds/clinic/schema.ts';
import { boxesOf, partsOf, weigh } from '../../../src/diagrams/kinds/clinic/sketch.ts';
import { arbitraryState } from '../arbitrary-state.ts';
import { diagrams, figures, textOf } from '../figures.ts';

const diagram = diagrams.find(({ kind: name }) => name === 'clinic');
if (!diagram) throw new Error('diagrams/clinic.yaml is gone; these tests are about it.');
// The loader has checked the data against the schema of its kind.
const data = diagram.data as ClinicData;
const text = textOf(diagram, 'en');
const start = startState(toRules('clinic'), diagram) as ClinicState;
const act = (state: ClinicState, action: Action) => kind.reduce?.(data, state, action, text) ?? state;
const pick = (at: number, part: string): Action => ({
  type: 'command',
  name: 'pick',
  value: `${at}/${part}`,
});
const items = data.items.map((item, at) => ({ item, at, id: item.id }));

describe('the answer key', () => {
  it('is what the rules of the other figures say', () => {
    expect(items.map(({ item }) => [item.id, mistakeOf(item).code, mistakeOf(item).part])).toEqual([
      ['engine', 'engine-runs', 'engine'],
      ['image-kernel', 'kernel-in-container', 'libraries'],
      ['guest-os', 'guest-os-in-container', 'guest-os'],
      ['type-1', 'host-os-under-type-1', 'host-os'],
      ['sizes', 'shared-layers-counted-twice', 'total'],
      ['names', 'names-of-different-things', 'store'],
    ]);
  });

  it.each(items)('the drawing "$id" has one mistake, and none when it is mended', ({ item }) => {
    expect(faultsIn(item, 'wrong')).toHaveLength(1);
    expect(faultsIn(item, 'right')).toEqual([]);
  });
});

describe('every drawing', () => {
  it.each(items)(
    '"$id" is solvable: pressing the wrong part mends it, with the buttons and in the drawing',
    ({ item, at }) => {
      const { part } = mistakeOf(item);
      const markup = JSON.stringify(kind.layout(data, start, text, 'narrow').marks);
      expect(markup).toContain(`"data-value":"${at}/${part}"`);
      const shown = JSON.stringify(kind.controls(data, { ...start, item: at }, text));
      expect(shown).toContain(`"${at}/${part}"`);
      const mended = act(start, pick(at, part));
      expect(mended).toEqual({ item: at, found: start.found.map((_, index) => index === at) });
    },
  );

  it.each(items)('"$id" stays as it is when a right part is pressed, and says so', ({ item, at }) => {
    for (const part of partsOf(item, 'wrong')) {
      if (part === mistakeOf(item).part) continue;
      expect(act(start, pick(at, part))).toEqual({
        refused: expect.stringContaining(String(at + 1)) as string,
      });
    }
  });

  it.each(items)(
    '"$id" keeps the boxes that were right, so that it turns into the right drawing',
    ({ item }) => {
      const keys = (version: 'wrong' | 'right') => boxesOf(item, version).map(({ key }) => key);
      expect(keys('wrong').filter((key) => keys('right').includes(key)).length).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(figures.filter(({ id }) => id === 'clinic'))(
    'has a reason in $lang that is told when it is found',
    ({ text: words, kind: rules }) => {
      items.forEach(({ item, at }) => {
        const after = { item: at, found: start.found.map((_, index) => index === at) };
        const reason = rules.describe(data, after, words).callouts[at] ?? '';
        expect(reason).not.toBe(rules.describe(data, start, words).callouts[at]);
        expect(rules.describeChange(data, start, after, words)).toContain(reason);
        expect(reason, item.id).not.toBe('');
      });
    },
  );
});

describe('misconceptions that a drawing refutes', () => {
  const right = (id: string) => {
    const found = data.items.find((item) => item.id === id);
    if (!found) throw new Error(`no drawing "${id}"`);
    return boxesOf(found, 'right');
  };

  it('"an image contains a kernel": in `solved` no kernel stands in the libraries of an image', () => {
    expect(
      right('image-kernel')
        .filter(({ kernel }) => kernel)
        .map(({ part }) => part),
    ).toEqual(['host-os']);
  });

  it('"Hub = registry = image": in `solved` an image stands in a repository, and that in a registry', () => {
    expect(
      right('names')
        .filter(({ depth }) => depth > 0)
        .map(({ part }) => part),
    ).toEqual(['repository', 'image']);
  });

  it('adding up sizes counts shared layers twice: 15.5 MB for 7.75 MB on the disk', () => {
    const sizes = data.items.find((item) => item.type === 'sizes');
    if (sizes?.type !== 'sizes') throw new Error('no drawing of sizes');
    expect(weigh(sizes)).toEqual({ each: [7750000, 7750261], once: 7750261 });
  });
});

describe('playing', () => {
  it('ends when all six are found, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (order) => {
        const end = order.reduce<ClinicState>((state, { item, at }) => {
          const next = act(state, pick(at, mistakeOf(item).part));
          expect(next).not.toHaveProperty('refused');
          return next as ClinicState;
        }, start);
        expect(end.found.every(Boolean)).toBe(true);
        expect(kind.describe(data, end, text).summary).toBe(text.message('all-found'));
      }),
      { numRuns: 1000 },
    );
  });

  it('never loses what was found, whatever is pressed', () => {
    const anything = fc.record({
      at: fc.nat(7),
      part: fc.constantFrom(...data.items.flatMap((item) => partsOf(item, 'wrong')), 'moon'),
    });
    const states = arbitraryState(fields(data)) as fc.Arbitrary<ClinicState>;
    fc.assert(
      fc.property(states, anything, (state, { at, part }) => {
        const next = act(state, pick(at, part));
        if ('refused' in next) return;
        expect(state.found.every((old, index) => !old || next.found[index])).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('can be given up: the answer of the drawing at hand is shown', () => {
    expect(act({ ...start, item: 3 }, { type: 'command', name: 'reveal' })).toEqual({
      item: 3,
      found: [false, false, false, true, false, false],
    });
  });

  it('leaves a polite line after what is no part', () => {
    expect(act(start, pick(0, 'moon'))).toEqual({ refused: text.message('figure.refused') });
    expect(act(start, pick(9, 'engine'))).toEqual({ refused: text.message('figure.refused') });
    for (const at of data.items.keys())
      for (const part of ['repository', 'image', 'registry', 'guest-os', 'libraries'])
        expect(() => act(start, pick(at, part)), `${at}/${part}`).not.toThrow();
    expect(act(start, { type: 'command', name: 'operate' })).toEqual({
      refused: text.message('figure.refused'),
    });
    const solved = { ...start, found: start.found.map(() => true) };
    expect(act(solved, pick(0, 'engine'))).toMatchInlineSnapshot(`
      {
        "refused": "The mistake in drawing 1 is found. It is right now.",
      }
    `);
    expect(act(start, pick(1, 'engine'))).toMatchInlineSnapshot(`
      {
        "refused": "In drawing 2 this is right: Docker Engine. Point at something else.",
      }
    `);
  });
});

describe('the schema', () => {
  const [engine, , , , sizes, names] = data.items;
  const problems = (change: object) =>
    (schema.safeParse({ items: [change] }).error?.issues ?? [])
      .map(({ path, message }) => `${path.join('.')} ${message}`)
      .join('\n');
  const stack = (layers: readonly object[]) => ({ family: 'container', layers });
  const ground = [{ layer: 'hardware' }, { layer: 'host-os', kernel: true }];
  const manager = { layer: 'engine', relation: 'manages' };
  const right = stack([...ground, manager, { layer: 'app', copies: 'per-app' }]);

  it('says what is wrong and what to do', () => {
    expect(problems({ id: 'a', type: 'stack', wrong: right, right })).toMatchInlineSnapshot(
      `"items.0.wrong has 0 mistakes (none). A drawing has exactly one; change it."`,
    );
    expect(
      problems({
        id: 'a',
        type: 'stack',
        wrong: stack([...ground, { layer: 'engine' }, { layer: 'guest-os' }]),
        right,
      }),
    ).toMatchInlineSnapshot(
      `"items.0.wrong has 2 mistakes (engine-runs, guest-os-in-container). A drawing has exactly one; change it."`,
    );
    expect(
      problems({
        id: 'a',
        type: 'stack',
        wrong: stack([...ground, { layer: 'engine' }]),
        right: stack([...ground, { layer: 'engine' }]),
      }),
    ).toMatchInlineSnapshot(`"items.0.right still has the mistake engine-runs. Mend it."`);
    expect(
      problems({
        id: 'a',
        type: 'stack',
        wrong: stack([{ layer: 'hardware' }, manager, { layer: 'app' }]),
        right,
      }),
    ).toMatchInlineSnapshot(
      `"items.0.wrong has a mistake (no-kernel-for-containers) at no part that is drawn, so nobody can point at it. Make another mistake."`,
    );
    expect(problems({ ...sizes, wrong: { total: 7750261 } })).toMatchInlineSnapshot(
      `"items.0.wrong has 0 mistakes (none). A drawing has exactly one; change it."`,
    );
    expect(problems({ ...sizes, images: [['alpine'], ['moon']] })).toMatchInlineSnapshot(`
      "items.0.images.1 names "moon", which is not a layer. Layers: alpine, bash, copy, chmod. Fix the name.
      items.0.right still has the mistake shared-layers-counted-twice. Mend it."
    `);
    expect(
      problems({
        ...names,
        right: {
          boxes: [
            { id: 'image', names: ['image'] },
            { id: 'store', names: ['registry'], within: 'image' },
          ],
        },
      }),
    ).toMatchInlineSnapshot(`"items.0.right still has the mistake holds-what-holds-it. Mend it."`);
    expect(
      (schema.safeParse({ items: [names, names] }).error?.issues ?? [])
        .map(({ message }) => message)
        .join('\n'),
    ).toMatchInlineSnapshot(`"repeats "names", which another drawing has. Give each its own id."`);
    expect(engine?.id).toBe('engine');
  });
});
