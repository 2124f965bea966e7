import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadOf, packFirstFit, type Packed } from '../../../src/diagrams/rules/packing.ts';

const capacity = 90;
const items = fc
  .array(fc.integer({ min: 1, max: 110 }), { maxLength: 24 })
  .map((sizes) => sizes.map((size, at): Packed => ({ id: `item-${String(at).padStart(2, '0')}`, size })));
const runs = { numRuns: 1000 };

describe('first fit decreasing', () => {
  it('loses nothing and invents nothing', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { bins, unfit } = packFirstFit(list, capacity);
        const ids = [...bins.flat(), ...unfit].map(({ id }) => id).sort();
        expect(ids).toEqual(list.map(({ id }) => id).sort());
      }),
      runs,
    );
  });

  it('never fills a bin beyond its capacity and leaves no bin empty', () => {
    fc.assert(
      fc.property(items, (list) => {
        for (const bin of packFirstFit(list, capacity).bins) {
          expect(loadOf(bin)).toBeLessThanOrEqual(capacity);
          expect(bin.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it('leaves out exactly what is larger than a bin', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { unfit } = packFirstFit(list, capacity);
        expect(unfit.map(({ id }) => id).sort()).toEqual(
          list.filter(({ size }) => size > capacity).map(({ id }) => id),
        );
      }),
      runs,
    );
  });

  it('takes those of one size as they come', () => {
    fc.assert(
      fc.property(items, (list) => {
        for (const bin of packFirstFit(list, capacity).bins) {
          bin.slice(1).forEach((item, at) => {
            const before = bin[at];
            if (before?.size === item.size) expect(list.indexOf(before)).toBeLessThan(list.indexOf(item));
          });
        }
      }),
      runs,
    );
  });

  it('gives everyone a bin of its own, as they come, where bins are not shared', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { bins, unfit } = packFirstFit(list, capacity, false);
        expect(bins).toEqual(list.filter(({ size }) => size <= capacity).map((item) => [item]));
        expect(unfit).toEqual(list.filter(({ size }) => size > capacity));
      }),
      runs,
    );
  });

  it('opens a new bin only where no earlier one has room', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { bins } = packFirstFit(list, capacity);
        bins.forEach((bin, at) => {
          for (const item of bin) {
            // What was put in before this item is at least as large, so it was there when the item came.
            for (const earlier of bins.slice(0, at)) {
              const before = earlier.filter(
                (one) => one.size > item.size || (one.size === item.size && one.id < item.id),
              );
              expect(loadOf(before) + item.size).toBeGreaterThan(capacity);
            }
          }
        });
      }),
      runs,
    );
  });

  it('a larger bin never leaves out more', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 40 }), (list, more) => {
        expect(packFirstFit(list, capacity + more).unfit.length).toBeLessThanOrEqual(
          packFirstFit(list, capacity).unfit.length,
        );
      }),
      runs,
    );
  });

  it('packs nothing into nothing', () => {
    expect(packFirstFit([], capacity)).toEqual({ bins: [], unfit: [] });
  });
});
