/** A label that wants to stand at a height of the drawing, and the height it takes. */
export interface Wish {
  readonly at: number;
  readonly height: number;
}

/**
 * Puts labels between `top` and `bottom` without overlap, in their order from the bottom up, with the least sum of squared
 * moves (pool adjacent violators, then clamped). All of them together have to fit. Returns the middle of each.
 */
export function dodge(wishes: readonly Wish[], top: number, bottom: number): number[] {
  const [first, last] = [wishes[0], wishes.at(-1)];
  if (!first || !last) return [];
  // Heights above the bottom, less the room that the labels below take: now they only have to be in order.
  const below: number[] = [];
  wishes.forEach(({ height }, at) =>
    below.push(at === 0 ? 0 : (below[at - 1] ?? 0) + (height + (wishes[at - 1]?.height ?? 0)) / 2),
  );
  const blocks: { sum: number; count: number }[] = [];
  wishes.forEach(({ at }, index) => {
    let block = { sum: bottom - at - (below[index] ?? 0), count: 1 };
    for (
      let before = blocks.at(-1);
      before && before.sum / before.count > block.sum / block.count;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
    }
    blocks.push(block);
  });
  const lowest = first.height / 2;
  const highest = bottom - top - last.height / 2 - (below.at(-1) ?? 0);
  return blocks
    .flatMap(({ sum, count }) =>
      Array.from({ length: count }, () => Math.max(lowest, Math.min(highest, sum / count))),
    )
    .map((height, index) => bottom - height - (below[index] ?? 0));
}
