import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/input/index.ts';
import { sourceSchema } from '../../src/translation/source-schema.ts';

/** What reading a bibliography of one entry says. */
function said(entry: string): string {
  try {
    readYaml('docs/sources.yaml', `moby:\n${entry.replace(/^/gm, '  ')}`, z.record(z.string(), sourceSchema));
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test('a source with a title, a publisher, a date and an address is read', () => {
  expect(said('title: Moby\npublisher: Moby project\nyear: 2026\nurl: https://github.com/moby/moby')).toBe(
    '',
  );
  expect(
    said('title: Moby\npublisher: Moby project\naccessed: 2026-08\nurl: https://github.com/moby/moby'),
  ).toBe('');
});

test('what is missing or of another form is named', () => {
  expect(said('title: Moby\nurl: http://github.com/moby/moby\naccessed: August')).toMatchInlineSnapshot(`
    "docs/sources.yaml:1: moby.publisher is missing. Add it (string).
    docs/sources.yaml:3: moby.url is no address that begins with https://.
    docs/sources.yaml:4: moby.accessed is no month such as 2026-08."
  `);
  expect(
    said('title: Moby\npublisher: Moby project\nurl: https://github.com/moby/moby'),
  ).toMatchInlineSnapshot(
    `"docs/sources.yaml:1: moby has no date. Add year, or accessed for a page without a date."`,
  );
});
