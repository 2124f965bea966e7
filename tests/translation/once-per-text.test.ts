import { expect, it, vi } from 'vitest';
import { oncePerText } from '../../src/translation/once-per-text.ts';

it('reads a path again when its text has changed, and only then', () => {
  const read = vi.fn(({ source }: { source: string }) => source.length);
  const readOnce = oncePerText(read);
  expect(readOnce({ path: 'docs/ko/a.mdx', source: 'one' })).toBe(3);
  expect(readOnce({ path: 'docs/ko/a.mdx', source: 'one' })).toBe(3);
  expect(readOnce({ path: 'docs/en/a.mdx', source: 'one' })).toBe(3);
  expect(readOnce({ path: 'docs/ko/a.mdx', source: 'three' })).toBe(5);
  expect(read).toHaveBeenCalledTimes(3);
});
