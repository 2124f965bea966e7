/** A label that wants to stand at a height of the drawing, and the height it takes. */
export interface Wish {
  readonly at: number;
  readonly height: number;
}

/**
 * Puts labels between `top` and `bottom` without overlap, in their order from the bottom up, with the least sum of squared
 * moves. All of them together have to fit. Returns the middle of each.
 */
export function dodge(wishes: readonly Wish[], top: number, bottom: number): number[] {
  let floor = bottom;
  const lying = wishes.map(({ height }) => {
    floor -= height;
    return floor + height / 2;
  });
  // How far each would rise from where all lie on the bottom: without overlap means that none rises less than one below.
  const rises = inOrder(wishes.map(({ at }, index) => (lying[index] ?? 0) - at));
  return lying.map((middle, index) => middle - Math.max(0, Math.min(floor - top, rises[index] ?? 0)));
}

/** The numbers nearest to some, in squares, that never fall: each the largest of the smallest means around it. */
function inOrder(wanted: readonly number[]): number[] {
  const mean = (from: number, to: number) =>
    wanted.slice(from, to).reduce((sum, one) => sum + one, 0) / (to - from);
  return wanted.map((_, at) =>
    Math.max(
      ...wanted
        .slice(0, at + 1)
        .map((_, from) => Math.min(...wanted.slice(at).map((_, more) => mean(from, at + more + 1)))),
    ),
  );
}
