import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keep, makeOnce, readKept, toKey } from '../../src/cache/index.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => rm(root, { recursive: true }));

it('makes a thing once and gives it again', async () => {
  let made = 0;
  const make = () => {
    made += 1;
    return Buffer.from(`made ${made}`);
  };
  expect((await makeOnce('fonts/a.woff2', make, root)).toString()).toBe('made 1');
  expect((await makeOnce('fonts/a.woff2', make, root)).toString()).toBe('made 1');
});

it('gives nothing for what was never kept, and leaves no half of a file', async () => {
  expect(await readKept('flows/a.json', root)).toBeUndefined();
  await keep('flows/a.json', '{}', root);
  expect((await readKept('flows/a.json', root))?.toString()).toBe('{}');
  expect(await readdir(join(root, '.cache/flows'))).toEqual(['a.json']);
});

it('names a thing by all it hangs on, each part by itself', () => {
  expect(toKey('ab', 'c')).not.toBe(toKey('a', 'bc'));
  expect(toKey('a', Buffer.from('b'))).toBe(toKey('a', 'b'));
});
