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

/** Why a memory claim did not survive: it was over its own limit, or picked because the host ran out. */
export type Kill = 'at-limit' | 'by-host';

/** Sums of parts in binary fractions miss the round number by less than this. */
const tolerance = 1e-9;

/**
 * Divides a capacity by weighted max-min fairness (water-filling): every share is in proportion to its weight,
 * nobody gets more than its cap, and what that frees is shared among the others again. Σ given = min(capacity, Σ caps).
 * Capacity, caps and result are in one unit. Mirrors cgroup v2, where `cpu.max` caps and `cpu.weight` divides
 * without letting anything lie idle that somebody wants (Control Group v2, "Weights").
 */
export function shareByWeight(capacity: number, claims: readonly Claim[]): number[] {
  const given: number[] = [];
  let rest = Math.max(0, capacity);
  let weights = sumOf(claims.map(({ weight }) => weight));
  // Who is content at the lowest level comes first, so that what that leaves is shared among the others.
  const ordered = [...claims.entries()].toSorted(([, a], [, b]) => a.cap / a.weight - b.cap / b.weight);
  for (const [index, { cap, weight }] of ordered) {
    const due = (rest / weights) * weight;
    given[index] = Math.min(cap, due);
    if (cap > due) continue;
    rest -= cap;
    weights -= weight;
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
 * Who is killed for memory, and why. Over its own limit (`memory.max`): that one, whatever else is free.
 * Then, while the sum exceeds the capacity: the largest, of equal ones the first. A real kernel scores processes;
 * the largest is only the likeliest victim. A kill frees all that its victim held.
 */
export function killForMemory(capacity: number, claims: readonly MemoryClaim[]): (Kill | undefined)[] {
  const kills = claims.map(({ want, limit }): Kill | undefined => (want > limit ? 'at-limit' : undefined));
  const alive = () => claims.filter((_, index) => !kills[index]);
  while (sumOf(alive().map(({ want }) => want)) > capacity + tolerance) {
    const largest = alive().reduce((most, claim) => (claim.want > most.want ? claim : most));
    kills[claims.indexOf(largest)] = 'by-host';
  }
  return kills;
}

/** The sum of some numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
