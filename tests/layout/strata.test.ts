import { expect, it } from 'vitest';
import { toBoundary } from '../../src/layout/strata.ts';
import { chapterSlugs } from '../../src/site/path.ts';

/** The end points of a boundary. */
function toPoints(path: string): { x: number; y: number }[] {
  const numbers = path
    .replace('M', '')
    .split(/[s ]|(?=-)/)
    .map(Number);
  let [x = 0, y = 0] = numbers;
  const points = [{ x, y }];
  for (let index = 2; index < numbers.length; index += 4) {
    x += numbers[index + 2] ?? 0;
    y += numbers[index + 3] ?? 0;
    points.push({ x, y });
  }
  return points;
}

it('a boundary covers the whole width and stays near its height', () => {
  const points = toPoints(toBoundary(3, 40, 900));
  expect(points.at(0)?.x).toBe(0);
  expect(points.at(-1)?.x).toBeGreaterThanOrEqual(900);
  for (const { y } of points) expect(Math.abs(y - 40)).toBeLessThan(6);
});

it('two neighbouring boundaries never cross, even in the thinnest drawing', () => {
  for (let layer = 1; layer <= chapterSlugs.length; layer += 1) {
    const upper = toPoints(toBoundary(layer + 1, 0, 900));
    const lower = toPoints(toBoundary(layer, 11, 900));
    upper.forEach(({ y }, index) => {
      expect(lower[index]?.y).toBeGreaterThan(y);
    });
  }
});

it('every build draws the same land', () => {
  expect(toBoundary(1, 40, 200)).toBe(toBoundary(1, 40, 200));
  expect(toBoundary(1, 40, 200)).toMatchInlineSnapshot(`"M0 41.2s67-1.7 100-2.2 67 0 100-0.5"`);
});
