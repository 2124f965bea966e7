/** How far a boundary between two layers rises and falls, in user units. */
const swing = 5;

/** Height of the boundary below layer `layer` at `x`: a fixed sum of waves, so that every build draws the same land. */
function toHeight(layer: number, x: number): number {
  const phase = layer * 2.4;
  return swing * (0.7 * Math.sin(x / 113 + phase) + 0.3 * Math.sin(x / 53 + phase * 1.7));
}

/**
 * A wavy boundary around the height `y` as an SVG path, from the left edge on in steps that cover `width`.
 * Each step is a smooth curve: its end handle is given, its start handle mirrors the one before.
 * @example toBoundary(1, 40, 200) // => 'M0 42.4s67 …'
 */
export function toBoundary(layer: number, y: number, width: number): string {
  const step = 100;
  const heights = Array.from({ length: Math.ceil(width / step) + 2 }, (_, index) =>
    round(y + toHeight(layer, index * step)),
  );
  const curves = heights.slice(1, -1).map((height, index) => {
    const before = heights[index] ?? height;
    const after = heights[index + 2] ?? height;
    // A handle a third of the step long, along the line between the neighbours.
    const handle = [Math.round(step * (2 / 3)), round(height - (after - before) / 6 - before)];
    return `${handle.join(' ')} ${step} ${round(height - before)}`;
  });
  return `M0 ${heights[0] ?? y}s${curves.join(' ')}`.replaceAll(' -', '-');
}

/** A tenth of a user unit is finer than any screen draws here. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
