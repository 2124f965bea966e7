import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve, type Served } from '../../tools/serve.ts';

let folder: string;
let site: Served;

beforeEach(async () => {
  const place = mkdtempSync(join(tmpdir(), 'serve-'));
  folder = join(place, 'dist');
  mkdirSync(join(folder, 'ko'), { recursive: true });
  mkdirSync(join(place, 'dist-secret'));
  writeFileSync(join(place, 'dist-secret/key.txt'), 'secret');
  writeFileSync(join(place, 'key.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'entrance');
  writeFileSync(join(folder, '404.html'), 'lost');
  writeFileSync(join(folder, 'ko/index.html'), '홈');
  for (const name of ['site.js', 'site.css', 'sans.woff2', 'icon.svg']) writeFileSync(join(folder, name), '');
  site = await serve(folder);
});

afterEach(async () => {
  await site.close();
  rmSync(join(folder, '..'), { recursive: true });
});

const read = async (path: string) => {
  const response = await fetch(new URL(path, site.url));
  return { status: response.status, text: await response.text(), url: response.url };
};

test('a folder answers with its index.html', async () => {
  expect(await read('')).toMatchObject({ status: 200, text: 'entrance' });
  expect(await read('ko/')).toMatchObject({ status: 200, text: '홈' });
});

test('a folder without its slash leads to the one with it, so that relative links hold', async () => {
  expect((await read('ko?theme=dark')).url).toBe(`${site.url}ko/?theme=dark`);
});

test.each(['nowhere.html', 'ko/nowhere.html', 'ko/index', 'index', 'fonts/', '%E0%A4%A'])(
  '%s is missing: 404.html with status 404, nothing guessed',
  async (path) => {
    expect(await read(path)).toMatchObject({ status: 404, text: 'lost' });
  },
);

test('without a 404.html a missing file still answers 404', async () => {
  rmSync(join(folder, '404.html'));
  expect(await read('nowhere.html')).toMatchObject({ status: 404, text: 'There is no /nowhere.html here.' });
});

test.each([
  ['index.html', 'text/html;charset=utf-8'],
  ['site.js', 'text/javascript'],
  ['site.css', 'text/css'],
  ['sans.woff2', 'font/woff2'],
  ['icon.svg', 'image/svg+xml'],
])('%s is served as %s and asked for anew after a rebuild', async (path, type) => {
  const { headers } = await fetch(new URL(path, site.url));
  expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([type, 'no-cache']);
});

test.each([
  '/../key.txt',
  '/../dist-secret/key.txt',
  '/ko/../../key.txt',
  '/%2e%2e/key.txt',
  '/..%2fkey.txt',
  '/..%5ckey.txt',
  '//../key.txt',
  '/../dist-secret',
  '/ko/%00',
])('%s does not lead out of the folder', async (path) => {
  const answer = await ask(path);
  expect(answer).toMatch(/^HTTP\/1.1 404 /);
  expect(answer).not.toContain('secret');
});

test('a base path stands in front of every file', async () => {
  const deep = await serve(folder, { base: '/any/deep/base' });
  const statusOf = async (path: string) => (await fetch(new URL(path, deep.url))).status;
  expect(new URL(deep.url).pathname).toBe('/any/deep/base/');
  expect(await statusOf('ko/index.html')).toBe(200);
  expect(await statusOf('/any/deep/base')).toBe(200);
  expect(await statusOf('/ko/index.html')).toBe(404);
  expect(await statusOf('/any/deep/baseless/index.html')).toBe(404);
  await deep.close();
});

test('a port that is taken is refused, not shared', async () => {
  await expect(serve(folder, { port: Number(new URL(site.url).port) })).rejects.toThrow('EADDRINUSE');
});

/** Asks with a path that `fetch` would tidy up before sending. */
function ask(path: string): Promise<string> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname)
      .on('data', (part) => (answer += part.toString()))
      .on('end', () => resolve(answer))
      .on('error', reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
  });
}
