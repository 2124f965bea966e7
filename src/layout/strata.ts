/** How far a boundary between two layers rises and falls, in user units. */
const swing = 5;
/** Distance between two points of a boundary. */
const step = 80;

/** Height of the boundary above layer `layer` at `x`: a fixed sum of waves, so that every build draws the same land. */
export function toHeight(layer: number, x: number): number {
  const phase = layer * 2.4;
  return swing * (0.62 * Math.sin(x / 97 + phase) + 0.38 * Math.sin(x / 41 + phase * 1.7));
}

/**
 * The boundary on top of a layer from `from` to `to` as SVG path commands, without the first move.
 * @example `M${toBoundary(1, 40, 0, 160)}` // => a wavy line around y = 40
 */
export function toBoundary(layer: number, y: number, from: number, to: number): string {
  const count = Math.ceil((to - from) / step);
  const points = Array.from({ length: count + 1 }, (_, index) => {
    const x = index === count ? to : from + index * step;
    return { x, y: y + toHeight(layer, x) };
  });
  return points.map(({ x, y: height }, index) => toCurve(points, index, x, height)).join('');
}

interface Point {
  x: number;
  y: number;
}

/** One smooth curve command (Catmull-Rom as Bézier: the control points lie a sixth of the neighbours' distance away). */
function toCurve(points: readonly Point[], index: number, x: number, y: number): string {
  const previous = points[index - 1];
  if (!previous) return `${round(x)} ${round(y)}`;
  const before = points[index - 2] ?? previous;
  const after = points[index + 1] ?? { x, y };
  const first = { x: previous.x + (x - before.x) / 6, y: previous.y + (y - before.y) / 6 };
  const second = { x: x - (after.x - previous.x) / 6, y: y - (after.y - previous.y) / 6 };
  return `C${[first.x, first.y, second.x, second.y, x, y].map(round).join(' ')}`;
}

/** A tenth of a user unit is finer than any screen draws here. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
