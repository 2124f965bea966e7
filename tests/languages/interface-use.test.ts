import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { interfaceSchema } from '../../src/languages/interface-schema.ts';

/* Put together at run time from the names of the stepper's buttons and of the grades. */
const madeOfParts = ['first', 'previous', 'next', 'last', 'grades'];

it('every string of the figures is read somewhere', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith('interface-schema.ts'))
    .map((name) => readFileSync(join('src', name), 'utf8'))
    .join('\n');
  const unread = Object.keys(interfaceSchema.shape.figure.shape).filter(
    (key) => !madeOfParts.includes(key) && !new RegExp(`['"\`]figure\\.${key}\\b`).test(sources),
  );
  expect(unread).toEqual([]);
});
