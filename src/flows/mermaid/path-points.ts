/** A point in user units. */
export type Point = readonly [x: number, y: number];

/* How many numbers each path command takes. */
const counts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  T: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  A: 7,
  Z: 0,
};

/**
 * The points that span the box of a path. A curve counts with the points that steer it and an arc with its ends and
 * its height, which is exact for the straight edges, rounded corners and cylinders that Mermaid draws.
 */
export function pathPoints(path: string): Point[] {
  const points: Point[] = [];
  let here: Point = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:e-?\d+[^a-zA-Z]*)*)/g)) {
    const kind = command.toUpperCase();
    const isRelative = command !== kind;
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)].map(Number);
    const count = counts[kind] ?? 0;
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      const reached = toPoints(kind, numbers.slice(at, at + count), here, isRelative);
      points.push(...reached);
      here = reached.at(-1) ?? here;
    }
  }
  return points;
}

function toPoints(kind: string, numbers: readonly number[], here: Point, isRelative: boolean): Point[] {
  const [left, top] = isRelative ? here : ([0, 0] as const);
  const [first = 0] = numbers;
  if (kind === 'H') return [[left + first, here[1]]];
  if (kind === 'V') return [[here[0], top + first]];
  if (kind === 'A') {
    const [, ry = 0, , , sweep = 0, x = 0, y = 0] = numbers;
    const end: Point = [left + x, top + y];
    // Half an ellipse from side to side: the sweep says whether it bulges up or down, seen from left to right.
    const isUp = (sweep === 1) === end[0] > here[0];
    return [[(here[0] + end[0]) / 2, end[1] + (isUp ? -ry : ry)], end];
  }
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2)
    points.push([left + (numbers[at] ?? 0), top + (numbers[at + 1] ?? 0)]);
  return points;
}
