import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { toReleaseName } from '../../src/site/release-file.ts';
import { chromiumFlags, findChromium } from '../../tools/find-browser.ts';
import { readEdition } from '../../tools/release/edition.ts';
import { pack } from '../../tools/release/pack.ts';
import { readSiteFiles } from '../../tools/release/site-files.ts';
import { projectFolder } from '../../tools/run.ts';

const { version, date } = readEdition({ SOURCE_DATE_EPOCH: '1767323046' });
const root = toReleaseName(version);
const archive = pack(readSiteFiles(join(projectFolder, 'dist'), root), date);
const shelf = mkdtempSync(join(tmpdir(), '한 층씩 꺼내 보기 '));

afterAll(() => {
  rmSync(shelf, { recursive: true });
});

it('the archive opens in a folder with spaces and Hangul, and asks for nothing outside of it', async () => {
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(join(shelf, dirname(path)), { recursive: true });
    writeFileSync(join(shelf, path), bytes);
  }
  const home = pathToFileURL(join(shelf, root)).href;
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  try {
    const page = await browser.newPage();
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(home) && !request.url().startsWith('data:')) outside.push(request.url());
    });
    page.on('requestfailed', (request) => outside.push(`failed: ${request.url()}`));
    await page.goto(`${home}/index.html`);
    await page.locator('a.start[hreflang="ko"]').click();
    await page.locator('main a.start').click();
    await page.waitForURL(/ko\/what-is-docker\.html/);
    const figure = page.locator('figure[data-figure]').first();
    await figure.hover();
    await page.waitForSelector('figure[data-live]');
    expect(outside).toEqual([]);
  } finally {
    await browser.close();
  }
});

it('the same files at the same moment make the same bytes', () => {
  expect(Buffer.compare(pack(readSiteFiles(join(projectFolder, 'dist'), root), date), archive)).toBe(0);
});

it('a moment that is none is refused', () => {
  expect(() => readEdition({ SOURCE_DATE_EPOCH: 'soon' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: SOURCE_DATE_EPOCH is "soon", which is no time: give whole seconds since 1970, or unset it.]`,
  );
});
