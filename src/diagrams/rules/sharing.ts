/** One claim on a shared resource: the most it would take, and its weight against the others (more than 0). */
export interface Claim {
  readonly cap: number;
  readonly weight: number;
}

/** What somebody wants of a memory, and the limit set for it; `Infinity` when there is none. */
export interface MemoryClaim {
  readonly want: number;
  readonly limit: number;
}

/** A memory claim that did not survive: over its own limit, or picked because the host ran out. */
export interface Kill {
  readonly index: number;
  readonly reason: 'limit' | 'host';
}

/** Sums of parts in binary fractions miss the round number by less than this. */
const tolerance = 1e-9;

/**
 * Divides a capacity by weighted max-min fairness (water-filling): every share is in proportion to its weight,
 * nobody gets more than its cap, and what that frees is shared among the others again. Σ given = min(capacity, Σ caps).
 * Capacity, caps and result are in one unit. Mirrors cgroup v2, where `cpu.max` caps and `cpu.weight` divides
 * without letting anything lie idle that somebody wants (Control Group v2, "Weights").
 */
export function shareByWeight(capacity: number, claims: readonly Claim[]): number[] {
  const given = claims.map(() => 0);
  let open = claims.map((claim, index) => ({ ...claim, index }));
  let rest = Math.max(0, capacity);
  while (open.length > 0) {
    const level = rest / sumOf(open.map(({ weight }) => weight));
    const content = open.filter(({ cap, weight }) => cap <= level * weight + tolerance);
    const settled = content.length > 0 ? content : open;
    for (const { index, cap, weight } of settled) {
      given[index] = content.length > 0 ? cap : level * weight;
      rest -= given[index];
    }
    rest = Math.max(0, rest);
    open = open.filter((claim) => !settled.includes(claim));
  }
  return given;
}

/**
 * Which slices a host promises, in order: one is accepted while the sum of the promises stays within
 * overcommit × capacity; one that would not fit is refused and promises nothing.
 */
export function admitSlices(capacity: number, overcommit: number, slices: readonly number[]): boolean[] {
  let promised = 0;
  return slices.map((slice) => {
    const fits = promised + slice <= overcommit * capacity + tolerance;
    if (fits) promised += slice;
    return fits;
  });
}

/**
 * Who is killed for memory, in order. Over its own limit (`memory.max`): that one, whatever else is free.
 * Then, while the sum exceeds the capacity: the largest, of equal ones the first. A real kernel scores processes;
 * the largest is only the likeliest victim. A kill frees all that its victim held.
 */
export function killForMemory(capacity: number, claims: readonly MemoryClaim[]): Kill[] {
  const all = claims.map(({ want, limit }, index) => ({ want, limit, index }));
  const kills: Kill[] = all
    .filter(({ want, limit }) => want > limit)
    .map(({ index }) => ({ index, reason: 'limit' }));
  let alive = all.filter(({ want, limit }) => want <= limit);
  while (sumOf(alive.map(({ want }) => want)) > capacity + tolerance) {
    const largest = alive.reduce((most, claim) => (claim.want > most.want ? claim : most));
    kills.push({ index: largest.index, reason: 'host' });
    alive = alive.filter((claim) => claim !== largest);
  }
  return kills;
}

/** The sum of some numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
