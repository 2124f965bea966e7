import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type SearchIndex, toSearchIndexes } from '../../src/search/index.ts';
import { createSearch } from '../../src/search/query.ts';
import { projectFolder } from '../../tools/run.ts';
import { expectedQueries } from '../search/queries.ts';
import { findBroken } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { htmlOf, languages, pages } from './pages.ts';

const assets = join(projectFolder, 'dist/assets');
const scripts = readdirSync(assets).filter((name) => /^search[-.].*\.js$/.test(name));
const koScript = readFileSync(
  join(assets, scripts.find((name) => name.startsWith('search-ko.')) ?? ''),
  'utf8',
);
const kB = 1000;

const input = (page: Page) => page.locator('.search-input');
const options = (page: Page) => page.getByRole('option');

test.describe('the search', () => {
  test('its table of queries is answered within the first three results @once', () => {
    const built = toSearchIndexes(new Map(pages.map((path) => [path, htmlOf(path)])));
    const searches = new Map(built.map((index: SearchIndex) => [index.lang, createSearch(index)]));
    const missed = expectedQueries.filter(({ lang, query, paths }) => {
      const answer = searches.get(lang)?.find(query);
      const first = answer?.kind === 'found' ? answer.hits.slice(0, 3) : [];
      return !first.some(({ path }) => paths.includes(path));
    });
    const recall = 1 - missed.length / expectedQueries.length;
    expect(expectedQueries.length).toBeGreaterThanOrEqual(60);
    expect(
      recall,
      `missed: ${missed.map(({ lang, query }) => `${lang} ${query}`).join(', ')}`,
    ).toBeGreaterThanOrEqual(0.95);
  });

  test('its scripts are small @once', () => {
    const weigh = (start: string) =>
      gzipSync(readFileSync(join(assets, scripts.find((name) => name.startsWith(start)) ?? ''))).length;
    expect(weigh('search-ko.')).toBeLessThanOrEqual(120 * kB);
    expect(weigh('search-en.')).toBeLessThanOrEqual(80 * kB);
    expect(weigh('search.')).toBeLessThanOrEqual(15 * kB);
  });

  for (const lang of languages) {
    test(`${lang}: the keyboard alone finds a section and goes there`, async ({ page, open }) => {
      await open(`${lang}/containers.html`);
      await page.keyboard.press('/');
      await expect(input(page)).toBeFocused();
      await page.keyboard.insertText('docker run');
      await expect(options(page).first()).toBeVisible();
      await expect(page.locator('.search-results mark').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const active = await input(page).getAttribute('aria-activedescendant');
      const option = page.locator(`#${active ?? ''}`);
      await expect(option).toHaveAttribute('aria-selected', 'true');
      const target = (await option.getAttribute('href')) ?? '';
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${target.replace('../', '').replaceAll('.', '\\.')}$`));
    });
  }

  test('Escape returns to where the reader was', async ({ page, open }) => {
    await open('ko/containers.html');
    const link = page.locator('main a').nth(3);
    await link.focus();
    await page.keyboard.press('Control+k');
    await expect(input(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
    await expect(page.locator('dialog.search')).toBeHidden();
  });

  test('nothing is loaded before the first use', async ({ page, open }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await open('en/summary.html');
    expect(loaded.filter((url) => /\/search[-.]/.test(url))).toEqual([]);
    await page.locator('[data-search-open]').click();
    await expect(options(page).first()).toBeVisible();
    await expect.poll(() => loaded.filter((url) => /\/search[-.]/.test(url)).length).toBe(2);
  });

  test('Hangul typed with an input method is neither lost nor doubled', async ({ page, open }) => {
    await open('ko/containers.html');
    await page.keyboard.press('/');
    const session = await page.context().newCDPSession(page);
    for (const stage of ['ㅋ', '커', '컨', '컨ㅌ', '컨테', '컨텡', '컨테이', '컨테인', '컨테이너']) {
      await session.send('Input.imeSetComposition', {
        text: stage,
        selectionStart: stage.length,
        selectionEnd: stage.length,
      });
      await expect(input(page)).toHaveValue(stage);
    }
    await expect(options(page).first()).toContainText('컨테이너');
    await session.send('Input.insertText', { text: '컨테이너' });
    await expect(input(page)).toHaveValue('컨테이너');
  });

  test('when nothing is found, near words and the other language are offered', async ({ page, open }) => {
    await open('ko/summary.html');
    await page.keyboard.press('/');
    await page.keyboard.insertText('zjsjf');
    await expect(page.getByRole('option', { name: '커널', exact: true })).toBeVisible();
    await page.getByRole('option', { name: '커널', exact: true }).click();
    await expect(input(page)).toHaveValue('커널');
    await expect(page.locator('a.search-hit').first()).toBeVisible();
  });

  for (const [lang, query] of [
    ['ko', 'already'],
    ['en', '그래서'],
  ] as const) {
    test(`${lang}: when nothing is found, what the other language says is shown @once`, async ({
      page,
      open,
    }) => {
      await open(`${lang}/summary.html`);
      await page.keyboard.press('/');
      await page.keyboard.insertText(query);
      const elsewhere = page.locator(`.search-options[lang]:not([lang="${lang}"]) a.search-hit`);
      await expect(elsewhere.first()).toBeVisible();
      await elsewhere.first().click();
      await expect(page).not.toHaveURL(new RegExp(`/${lang}/`));
    });
  }

  for (const storage of ['forbidden', 'full'] as const) {
    test(`it works where storage is ${storage} @once`, async ({ page, open }) => {
      await page.addInitScript((how) => {
        const refuse = () => {
          throw new DOMException(how, how === 'full' ? 'QuotaExceededError' : 'SecurityError');
        };
        if (how === 'full') Storage.prototype.setItem = refuse;
        else Object.defineProperty(globalThis, 'localStorage', { get: refuse });
      }, storage);
      await open('en/containers.html');
      await page.keyboard.press('/');
      await page.keyboard.insertText('overcommit');
      const hit = page.locator('a.search-hit').first();
      const target = ((await hit.getAttribute('href')) ?? '').replace('../', '');
      await hit.click();
      await expect(page).toHaveURL((url) => url.href.endsWith(target));
      await page.keyboard.press('/');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expect(page.locator('.search-forget')).toHaveCount(0);
    });
  }

  test('what was searched for is offered again, and forgotten on request', async ({ page, open }) => {
    await open('en/containers.html');
    await page.keyboard.press('/');
    await page.keyboard.insertText('overcommit');
    await page.locator('a.search-hit').first().click();
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await expect(page.getByRole('option', { name: 'overcommit' }).first()).toBeVisible();
    await page.locator('.search-forget').click();
    await expect(page.locator('.search-forget')).toHaveCount(0);
  });

  test('too much or only signs is answered with one sentence', async ({ page, open }) => {
    await open('en/containers.html');
    await page.keyboard.press('/');
    const status = page.locator('.search-status');
    await input(page).fill('a'.repeat(10_000));
    await expect(status).toContainText('too long');
    await input(page).fill('?!#');
    await expect(status).toContainText('at least one letter');
  });

  test('the open search has no fault that axe knows', async ({ page, open }) => {
    await open('ko/containers.html');
    await page.keyboard.press('/');
    await page.keyboard.insertText('컨테이너');
    await expect(page.locator('a.search-hit').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await findBroken(new AxeBuilder({ page }).include('dialog.search'))).toEqual([]);
  });

  test('without scripts there is no button', async ({ browser, toUrl }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(toUrl('ko/containers.html'));
    await expect(page.locator('[data-search-open]')).toBeHidden();
    await context.close();
  });
});

test.describe('a search that cannot be loaded', () => {
  // One pattern: a list of two would be taken for a value and its options.
  test.use({ expectedProblems: [/search|Unexpected end|Invalid or unexpected/] });

  test('says so in one sentence when its index is missing', async ({ page, open }) => {
    await page.route(/search-ko\./, (route) => route.abort());
    await open('ko/containers.html');
    await page.keyboard.press('/');
    await page.keyboard.insertText('커널');
    await expect(page.locator('.search-status')).toContainText('불러오지 못했습니다');
  });

  for (const [damage, body] of [
    ['without its words', 'self.layerByLayerSearch={ko:{index:{}}}'],
    ['with a damaged index', `${koScript.split('.index=')[0] ?? ''}.index={entries:[{}]}`],
    ['cut off on its way', koScript.slice(0, koScript.length / 2)],
  ] as const) {
    test(`says so in one sentence when its script came ${damage} @once`, async ({ page, open }) => {
      await page.route(/search-ko\./, (route) => route.fulfill({ contentType: 'text/javascript', body }));
      await open('ko/containers.html');
      await page.keyboard.press('/');
      await page.keyboard.insertText('커널');
      await expect(page.locator('.search-status')).toContainText('불러오지 못했습니다');
    });
  }

  test('says so in one sentence when its engine is missing', async ({ page, open }) => {
    await page.route(/search\.[0-9a-f]+\.js/, (route) => route.abort());
    await open('ko/containers.html');
    await page.keyboard.press('/');
    await expect(page.locator('.search-status')).toContainText('불러오지 못했습니다');
  });
});
