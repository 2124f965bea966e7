import { cpSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../tools/find-browser.ts';
import { projectFolder } from '../../tools/run.ts';
import { isStrict, openFirefox } from './open-firefox.ts';
import { probes } from './probes.ts';

const dist = join(projectFolder, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  throw new Error('dist/index.html is missing: build the site first, with `npm run build`.');
}
const pages = globSync('**/*.html', { cwd: dist }).sort();
const path = findFirefox();
if (path === undefined) {
  console.log('Skipped: no Firefox was found; install one or set FIREFOX_PATH.');
}

describe.skipIf(path === undefined)('from disk in Firefox', () => {
  let firefox: Browser;
  let shelf: string;

  beforeAll(async () => {
    firefox = await openFirefox(path ?? '');
    shelf = mkdtempSync(join(tmpdir(), '한 층씩 '));
    cpSync(dist, join(shelf, '사이트 copy'), { recursive: true });
  });

  afterAll(async () => {
    await firefox.close();
    rmSync(shelf, { recursive: true });
  });

  test('the rules for local files are those that readers have', async () => {
    expect(await isStrict(firefox)).toBe(true);
  });

  describe.each(pages)('%s', (name) => {
    let page: Page;
    const problems: string[] = [];

    beforeAll(async () => {
      page = await firefox.newPage();
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('requestfailed', (request) => problems.push(`failed request: ${request.url()}`));
      await page.goto(pathToFileURL(join(shelf, '사이트 copy', name)).href);
    });

    afterAll(() => page.close());

    test.each(probes)('$promise', async ({ findFaults }) => {
      expect(await findFaults(page)).toEqual([]);
    });

    test('says nothing in the console', () => {
      expect(problems).toEqual([]);
    });
  });
});
