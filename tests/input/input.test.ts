import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { expect, it } from 'vitest';
import { idsIn, InputError, readText, readYaml } from '../../src/input/index.ts';

const schema = z.strictObject({
  title: z.string(),
  size: z.enum(['small', 'large']).optional(),
  list: z.array(z.strictObject({ id: z.string(), count: z.number() })).default([]),
});

function told(source: string): string {
  try {
    readYaml('a.yaml', source, schema);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'nothing';
}

it('reads what fits, with its defaults', () => {
  expect(readYaml('a.yaml', 'title: One', schema)).toEqual({ title: 'One', list: [] });
});

it('names the line of a missing key, a wrong type, an unknown key and a wrong choice', () => {
  expect(told('size: medium\nlist:\n  - id: a\n    count: many\n    extra: 1\n')).toMatchInlineSnapshot(`
    "a.yaml: title is missing. Add it (string).
    a.yaml:1: size is "medium", but has to be one of: small, large.
    a.yaml:4: list.0.count is wrong: expected number, received string.
    a.yaml:5: list.0.extra is not a known key. Remove it or fix its name."
  `);
});

it('names line and column of malformed YAML', () => {
  expect(told('title: "One\nlist: []\n')).toMatchInlineSnapshot(
    `"a.yaml:3:1: is not valid YAML: Missing closing "quote. Mend that line."`,
  );
});

it('names a key that stands twice', () => {
  expect(told('title: One\ntitle: Two\n')).toMatchInlineSnapshot(
    `"a.yaml:2:1: is not valid YAML: Map keys must be unique. Mend that line."`,
  );
});

it('says so when the file is empty', () => {
  expect(told('')).toMatchInlineSnapshot(`"a.yaml: is empty. Write its keys."`);
});

/** A folder with the file `a.yaml` and the folder `b.yaml`. */
function folderOfTwo(): string {
  const root = mkdtempSync(join(tmpdir(), 'input-'));
  writeFileSync(join(root, 'a.yaml'), 'title: One');
  mkdirSync(join(root, 'b.yaml'));
  return root;
}

it('says why a missing file is needed', async () => {
  await expect(readText(folderOfTwo(), 'c.yaml', 'it holds the titles')).rejects.toThrow(
    new InputError(['c.yaml is missing. Add it: it holds the titles.']),
  );
});

it('says what is wrong with a file that is there and cannot be read', async () => {
  await expect(readText(folderOfTwo(), 'b.yaml', 'it holds the titles')).rejects.toThrow(
    new InputError([
      'b.yaml cannot be read: illegal operation on a directory (EISDIR). Make it a file that you may read.',
    ]),
  );
});

it('finds no files where there is no folder, and says so when it cannot look', async () => {
  const root = folderOfTwo();
  expect(await idsIn(join(root, 'c'), '.yaml')).toEqual([]);
  const file = join(root, 'a.yaml');
  await expect(idsIn(file, '.yaml')).rejects.toThrow(
    new InputError([
      `${file} cannot be read: not a directory (ENOTDIR). Make it a folder that you may read.`,
    ]),
  );
});
