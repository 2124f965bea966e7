import { expect, it, vi } from 'vitest';
import { chapterSlugs } from '../../src/site/path.ts';
import { toCoverPage } from '../../tools/release/epub/cover.ts';

vi.mock('../../src/site/path.ts', async (importOriginal) => {
  const path = await importOriginal<{ chapterSlugs: readonly string[] }>();
  return { ...path, chapterSlugs: [...path.chapterSlugs, 'one-more'] };
});

it('the cover shows a layer for each chapter, also for one that was added', () => {
  const layers = toCoverPage('A book', 'One layer at a time', []).match(/<path /g);
  expect(chapterSlugs.at(-1)).toBe('one-more');
  expect(layers).toHaveLength(chapterSlugs.length);
});
