import { expect, it } from 'vitest';
import { toHeadingTree } from '../../src/site/headings.ts';

it('nests depth 3 below the depth 2 before it', () => {
  const flat = [
    { depth: 2, slug: 'a', text: 'A' },
    { depth: 3, slug: 'b', text: 'B' },
    { depth: 2, slug: 'c', text: 'C' },
  ];
  expect(toHeadingTree(flat)).toEqual([
    { id: 'a', text: 'A', children: [{ id: 'b', text: 'B', children: [] }] },
    { id: 'c', text: 'C', children: [] },
  ]);
});

it('keeps a depth 3 that has no parent, and leaves other depths out', () => {
  const flat = [
    { depth: 1, slug: 'title', text: 'Title' },
    { depth: 3, slug: 'b', text: 'B' },
    { depth: 4, slug: 'd', text: 'D' },
  ];
  expect(toHeadingTree(flat).map(({ id }) => id)).toEqual(['b']);
});
