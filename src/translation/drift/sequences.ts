/** The longest common subsequence of two lists as pairs of places. */
export function toCommon<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isEqual: (left: Item, right: Item) => boolean = Object.is,
): [number, number][] {
  return toBestAlignment(a, b, (left, right) => (isEqual(left, right) ? 1 : 0));
}

/** The pairs of places, in the order of both lists, with the highest sum of scores; only scores above 0 pair. */
export function toBestAlignment<Left, Right>(
  a: readonly Left[],
  b: readonly Right[],
  score: (left: Left, right: Right) => number,
): [number, number][] {
  const scores = a.map((left) => b.map((right) => score(left, right)));
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const scoreAt = (i: number, j: number) => scores[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = best[i];
    for (let j = b.length - 1; row && j >= 0; j -= 1) {
      const paired = scoreAt(i, j) > 0 ? at(i + 1, j + 1) + scoreAt(i, j) : 0;
      row[j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (scoreAt(i, j) > 0 && at(i, j) === at(i + 1, j + 1) + scoreAt(i, j)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** How much of two strings of signs is the same, in their order: 0 nothing, 1 everything. */
export function toLikeness(a: string, b: string): number {
  if (a.length + b.length === 0) return 1;
  return (2 * toCommon(Array.from(a), Array.from(b)).length) / (a.length + b.length);
}

/** The places of a list that have to move so that the rest stands in rising order: as few as possible. */
export function toMoved(values: readonly number[]): Set<number> {
  const order = values.toSorted((a, b) => a - b);
  const kept = new Set(toCommon(values, order).map(([index]) => index));
  return new Set([...values.keys()].filter((index) => !kept.has(index)));
}

/** A list in parts, by what is said of each item. */
export function toGroups<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
