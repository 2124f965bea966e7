import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  admitSlices,
  killForMemory,
  shareByWeight,
  sumOf,
  type Claim,
} from '../../../src/diagrams/rules/sharing.ts';

const amount = fc.integer({ min: 0, max: 200 });
const claim = fc.record({ cap: amount, weight: fc.integer({ min: 1, max: 400 }) });
const claims = fc.array(claim, { minLength: 1, maxLength: 6 });
const runs = { numRuns: 1000 };

describe('shareByWeight', () => {
  it('gives away min(capacity, Σ caps), no more and no less', () => {
    fc.assert(
      fc.property(amount, claims, (capacity, all) => {
        expect(sumOf(shareByWeight(capacity, all))).toBeCloseTo(
          Math.min(capacity, sumOf(all.map(({ cap }) => cap))),
          6,
        );
      }),
      runs,
    );
  });

  it('gives nobody more than its cap and nobody less than nothing', () => {
    fc.assert(
      fc.property(amount, claims, (capacity, all) => {
        shareByWeight(capacity, all).forEach((given, index) => {
          expect(given).toBeLessThanOrEqual((all[index]?.cap ?? 0) + 1e-9);
          expect(given).toBeGreaterThanOrEqual(0);
        });
      }),
      runs,
    );
  });

  it('gives equal claims equal shares', () => {
    fc.assert(
      fc.property(amount, claims, claim, (capacity, others, twin) => {
        const [first, second] = shareByWeight(capacity, [twin, twin, ...others]);
        expect(first).toBeCloseTo(second ?? Number.NaN, 9);
      }),
      runs,
    );
  });

  it('does not care about the order', () => {
    fc.assert(
      fc.property(amount, claims, fc.infiniteStream(fc.nat()), (capacity, all, keys) => {
        const order = all
          .map((_, index) => ({ index, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        const shuffled = shareByWeight(
          capacity,
          order.map(({ index }) => all[index] as Claim),
        );
        const straight = shareByWeight(capacity, all);
        order.forEach(({ index }, at) => {
          expect(shuffled[at]).toBeCloseTo(straight[index] ?? Number.NaN, 6);
        });
      }),
      runs,
    );
  });

  it('never gives anyone less of more capacity', () => {
    fc.assert(
      fc.property(amount, amount, claims, (capacity, more, all) => {
        const before = shareByWeight(capacity, all);
        shareByWeight(capacity + more, all).forEach((given, index) => {
          expect(given).toBeGreaterThanOrEqual((before[index] ?? 0) - 1e-9);
        });
      }),
      runs,
    );
  });

  it('leaves who is short no less per weight than anybody else has', () => {
    fc.assert(
      fc.property(amount, claims, (capacity, all) => {
        const given = shareByWeight(capacity, all);
        const levels = all.map(({ weight }, index) => (given[index] ?? 0) / weight);
        all.forEach(({ cap }, index) => {
          if ((given[index] ?? 0) < cap - 1e-9)
            expect(levels[index]).toBeGreaterThanOrEqual(Math.max(...levels) - 1e-9);
        });
      }),
      runs,
    );
  });
});

describe('admitSlices', () => {
  it('never promises more than overcommit × capacity, and refuses only what would', () => {
    fc.assert(
      fc.property(
        amount,
        fc.double({ min: 1, max: 2, noNaN: true }),
        fc.array(amount, { maxLength: 6 }),
        (capacity, overcommit, slices) => {
          const admitted = admitSlices(capacity, overcommit, slices);
          const promisedBefore = (index: number) =>
            sumOf(slices.filter((_, at) => at < index && admitted[at]));
          expect(promisedBefore(slices.length)).toBeLessThanOrEqual(overcommit * capacity + 1e-6);
          slices.forEach((slice, index) => {
            expect(admitted[index]).toBe(promisedBefore(index) + slice <= overcommit * capacity + 1e-9);
          });
        },
      ),
      runs,
    );
  });
});

describe('killForMemory', () => {
  const memory = fc.array(fc.record({ want: amount, limit: fc.oneof(amount, fc.constant(Infinity)) }), {
    maxLength: 6,
  });

  it('leaves what fits, and kills nobody who keeps its limit while all fit', () => {
    fc.assert(
      fc.property(amount, memory, (capacity, all) => {
        const kills = killForMemory(capacity, all);
        expect(sumOf(all.filter((_, index) => !kills[index]).map(({ want }) => want))).toBeLessThanOrEqual(
          capacity,
        );
        all.forEach(({ want, limit }, index) => {
          expect(kills[index] === 'at-limit').toBe(want > limit);
        });
        const within = all.filter(({ want, limit }) => want <= limit);
        if (sumOf(within.map(({ want }) => want)) <= capacity) expect(kills).not.toContain('by-host');
      }),
      runs,
    );
  });

  it('never kills anyone more because there is more memory', () => {
    fc.assert(
      fc.property(amount, amount, memory, (capacity, more, all) => {
        const before = killForMemory(capacity, all);
        killForMemory(capacity + more, all).forEach((kill, index) => {
          if (kill) expect(before[index]).toBe(kill);
        });
      }),
      runs,
    );
  });

  it('picks the largest, of equal ones the first', () => {
    const claim = (want: number) => ({ want, limit: Infinity });
    expect(killForMemory(90, [claim(40), claim(50), claim(50)])).toEqual([undefined, 'by-host', undefined]);
  });
});
