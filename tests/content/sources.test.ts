import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readYaml } from '../../src/input/index.ts';
import { toClaimFaults } from '../../src/translation/claim-faults.ts';
import { sourceSchema } from '../../src/translation/source-schema.ts';
import { namesToCite, onPages, toUncited } from '../../src/translation/uncited.ts';
import { pages, sourcesOfData, texts } from './site-text.ts';

const file = 'docs/sources.yaml';
const sources = readYaml(file, readFileSync(file, 'utf8'), z.record(z.string(), sourceSchema));

test('every source has a title, a publisher, a date and an address of the secure web, and stands there once', () => {
  // The schema asks for the first four when the file is read above; it cannot see a second entry.
  const addresses = Object.values(sources).map(({ url }) => url);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((url, index) => addresses.indexOf(url) !== index)).toEqual([]);
});

test('every source that a figure or a table names is in the bibliography', () => {
  expect(sourcesOfData().filter(({ id }) => !(id in sources))).toEqual([]);
});

test('every source of the bibliography is cited, read on, or drawn from', () => {
  const deeper = pages.flatMap(
    ({ frontMatter = '' }) => (parse(frontMatter) as { deeper?: string[] }).deeper ?? [],
  );
  const cited = pages.flatMap(({ uses }) =>
    uses.flatMap(({ name, attributes }) => (name === 'Cite' ? (attributes.get('id') ?? []) : [])),
  );
  const used = new Set([...deeper, ...cited, ...sourcesOfData().map(({ id }) => id)]);
  expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
});

test('every sentence with a number, a date, a version or a work names its source', () => {
  const faults = texts.flatMap(({ page, passages }) =>
    toClaimFaults(page.path, passages, namesToCite, toUncited(page.slug)),
  );
  expect(faults).toEqual([]);
});

test('whatever may stand without a source is really there', () => {
  const idle = Object.entries(onPages).flatMap(([slug, allowed]) =>
    allowed.flatMap((entry) => {
      const { numbers = [], names = [], sections } = entry;
      // Without this one entry, each of its numbers and names has to be told.
      const others = toUncited(slug).filter((one) => one !== entry);
      const told = texts
        .filter(({ page }) => page.slug === slug)
        .flatMap(({ page, passages }) => toClaimFaults(page.path, passages, namesToCite, others))
        .join('\n');
      return [...numbers, ...names]
        .filter((one) => !told.includes(`"${one}"`))
        .map((one) => `${slug} ${sections?.join() ?? ''}: ${one}`);
    }),
  );
  expect(idle).toEqual([]);
});
