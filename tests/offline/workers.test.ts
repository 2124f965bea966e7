import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dist } from '../../src/offline/dist.ts';
import { type Shelf, writeWorkers } from '../../src/offline/workers.ts';

const site: Record<string, string> = {
  'index.html': '<script src="assets/site.11111111.js"></script>url(assets/hangul.22222222.woff2)',
  'offline.html': 'Not stored',
  'favicon.svg': '<svg/>',
  'ko/index.html': '../assets/site.11111111.js ../assets/hangul.22222222.woff2',
  'ko/a.html': '../assets/site.11111111.js data-search="../assets/search-ko.33333333.js"',
  'ko/book.html': 'all again',
  'ko/app.webmanifest': '{}',
  'en/index.html': '../assets/site.11111111.js',
  'en/app.webmanifest': '{}',
  'embed/ko/x.html': '../../assets/alone.44444444.js',
  'assets/site.11111111.js': 'load("later.55555555.js")',
  'assets/hangul.22222222.woff2': 'font',
  'assets/search-ko.33333333.js': 'index',
  'assets/alone.44444444.js': 'figure',
  'assets/later.55555555.js': 'later',
};

let folder: string;

/** Writes a site and its workers, and gives back what each stores. */
async function shelvesOf(files: Record<string, string>): Promise<(worker: string) => Shelf> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const ending = (end: string) => new Map(Object.entries(files).filter(([file]) => file.endsWith(end)));
  const dist: Dist = { pages: ending('.html'), texts: new Map(), files: new Set(Object.keys(files)) };
  await writeWorkers(folder, dist, ending('.js'));
  return (worker) => {
    const [, shelf = ''] = /^const SHELF=(\{.*?\});/.exec(readFileSync(join(folder, worker), 'utf8')) ?? [];
    return JSON.parse(shelf) as Shelf;
  };
}

const urlsOf = ({ entries }: Shelf) => entries.map(({ url }) => url).sort();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workers '));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the worker of a language', () => {
  it('stores its pages and what they and their scripts name, by the way from its own file', async () => {
    const shelf = await shelvesOf(site);
    expect(urlsOf(shelf('ko/sw.js'))).toEqual([
      '../assets/hangul.22222222.woff2',
      '../assets/later.55555555.js',
      '../assets/search-ko.33333333.js',
      '../assets/site.11111111.js',
      '../favicon.svg',
      '../offline.html',
      'a.html',
      'app.webmanifest',
      'index.html',
    ]);
    expect(shelf('ko/sw.js')).toMatchObject({ fallback: '../offline.html', isEager: false });
  });

  it('stores nothing of another language', async () => {
    const shelf = await shelvesOf(site);
    expect(urlsOf(shelf('en/sw.js')).join(' ')).not.toMatch(/ko|hangul/);
  });

  it('gives a page another revision when its text changes, and a file with its hash in its name none', async () => {
    const revisionOf = (shelf: Shelf, name: string) =>
      shelf.entries.find(({ url }) => url === name)?.revision;
    const before = (await shelvesOf(site))('ko/sw.js');
    const after = (await shelvesOf({ ...site, 'ko/a.html': 'changed' }))('ko/sw.js');
    expect(revisionOf(after, 'a.html')).not.toBe(revisionOf(before, 'a.html'));
    expect(revisionOf(after, 'index.html')).toBe(revisionOf(before, 'index.html'));
    expect(revisionOf(before, '../assets/site.11111111.js')).toBeNull();
  });
});

it('the worker of the entrance stores no font, and takes over at once', async () => {
  const shelf = (await shelvesOf(site))('sw.js');
  expect(urlsOf(shelf)).toEqual([
    'assets/later.55555555.js',
    'assets/site.11111111.js',
    'favicon.svg',
    'index.html',
    'offline.html',
  ]);
  expect(shelf.isEager).toBe(true);
});
