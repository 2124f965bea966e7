import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeAddresses, findLanguages, toPort } from '../../tools/start.ts';

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'start-'));
  for (const folder of ['ko', 'en', 'pt-br', 'assets']) mkdirSync(join(dist, folder));
  for (const language of ['ko', 'en', 'pt-br']) writeFileSync(join(dist, language, 'index.html'), '');
  writeFileSync(join(dist, 'index.html'), '');
});

afterEach(() => rmSync(dist, { recursive: true }));

test('the languages are the folders with a home page', () => {
  expect(findLanguages(dist)).toEqual(['en', 'ko', 'pt-br']);
});

test('the reader gets an address for each language and the file to open without a server', () => {
  expect(describeAddresses('http://localhost:4321/', dist).replace(dist, '<dist>')).toMatchInlineSnapshot(`
    "  en       http://localhost:4321/en/
      ko       http://localhost:4321/ko/
      pt-br    http://localhost:4321/pt-br/
      all      http://localhost:4321/
      offline  <dist>/index.html"
  `);
});

test('PORT names the first port to try, 4321 when it is not set', () => {
  expect([undefined, '', '8080'].map(toPort)).toEqual([4321, 4321, 8080]);
});

test.each(['http', '80', '65536', '80.5'])('a PORT of "%s" is refused', (text) => {
  expect(() => toPort(text)).toThrow(
    `PORT is "${text}", which is not a port to serve on: give a whole number from 1024 to 65535.`,
  );
});
