/** Something to be put into a bin; `size` in the unit of the bins' capacity. */
export interface Packed {
  readonly id: string;
  readonly size: number;
}

/** What stands in each bin, in the order in which it was put there, and what is larger than any bin. */
export interface Packing<Item extends Packed> {
  readonly bins: readonly (readonly Item[])[];
  readonly unfit: readonly Item[];
}

/**
 * First fit decreasing: the largest item first (equals as they come), each into the first bin that still has room, into
 * a new bin where none has. A good packing, not always the best one (at most 11/9 of the best, plus 6/9: Dósa 2007).
 * Bins that are not shared take one item each, as they come.
 */
export function packFirstFit<Item extends Packed>(
  items: readonly Item[],
  capacity: number,
  isShared = true,
): Packing<Item> {
  const bins: Item[][] = [];
  const loads: number[] = [];
  const unfit: Item[] = [];
  for (const item of isShared ? items.toSorted((a, b) => b.size - a.size) : items) {
    if (item.size > capacity) {
      unfit.push(item);
      continue;
    }
    const found = isShared ? loads.findIndex((load) => load + item.size <= capacity) : -1;
    const at = found < 0 ? bins.length : found;
    (bins[at] ??= []).push(item);
    loads[at] = (loads[at] ?? 0) + item.size;
  }
  return { bins, unfit };
}

/** How full a bin is: the sum of its items' sizes. */
export function loadOf(items: readonly Packed[]): number {
  return items.reduce((sum, { size }) => sum + size, 0);
}
