import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from '../../tools/run.ts';
import { serve, type Served } from '../../tools/serve.ts';
import { expect, test as base } from './fixtures.ts';
import { languages, pages } from './pages.ts';
import { wake } from './wake.ts';

/** A copy of the site on a server of its own, which may change and go away. */
interface OwnSite {
  folder: string;
  site: Served;
  /** Opens a page and waits until every service worker that it asks for is at work. */
  store: (page: Page, path: string) => Promise<void>;
}

const test = base.extend<OwnSite>({
  folder: async ({ from: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'site '));
    cpSync(join(projectFolder, 'dist'), folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  site: async ({ folder }, use) => {
    const site = await serve(folder, { base: '/some/base/' });
    await use(site);
    await site.close();
  },
  store: async ({ site }, use) => {
    await use(async (page, path) => {
      await page.goto(new URL(path, site.url).href);
      await expect.poll(() => page.evaluate(toWorkerStates)).toEqual(['activated', 'activated']);
    });
  },
});

test.use({
  serviceWorkers: 'allow',
  // The site of these tests has its own address, and all of its requests stay there.
  expectedProblems: [/^request that leaves the site: http:\/\/localhost:/],
});

test.describe('without a network @once', () => {
  for (const lang of languages) {
    test(`after one visit every page of ${lang} opens, figures and search and all`, async ({
      page,
      site,
      store,
    }) => {
      await store(page, `${lang}/containers.html`);
      await site.close();
      const others = pages.filter((path) => path.startsWith(`${lang}/`) && !path.endsWith('/book.html'));
      for (const path of others) {
        await page.goto(new URL(path, site.url).href);
        await expect(page.locator('h1').first()).toBeVisible();
        expect(await page.locator('body').getAttribute('class'), path).not.toContain('page-missing');
      }
      await page.goto(new URL(`${lang}/summary.html#main`, site.url).href);
      await wake(page.locator('figure[data-figure]').first());
      await page.keyboard.press('/');
      await page.locator('.search-input').fill('docker run');
      await expect(page.getByRole('option').first()).toBeVisible();
    });
  }

  test('the entrance opens, and what was never stored says so in both languages', async ({
    page,
    site,
    store,
  }) => {
    await store(page, 'ko/containers.html');
    await site.close();
    await page.goto(site.url);
    await expect(page.locator('h1')).toHaveCount(languages.length);
    for (const path of ['en/summary.html', 'ko/no-such-page.html', 'embed/ko/stacks.html']) {
      await page.goto(new URL(path, site.url).href);
      await expect(page.locator('.voice-lost')).toHaveCount(languages.length);
    }
    await page.locator('.voice-lost[lang="ko"] a').click();
    await expect(page).toHaveURL(new URL('ko/index.html', site.url).href);
  });

  test('only the language that is read is stored', async ({ page, store }) => {
    await store(page, 'en/summary.html');
    const stored = await page.evaluate(async () => {
      const names = await caches.keys();
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return lists.flat().map(({ url }) => url);
    });
    expect(stored.filter((url) => url.includes('/ko/'))).toEqual([]);
    expect(stored.some((url) => url.includes('/en/containers.html'))).toBe(true);
  });
});

test.describe('a new version @once', () => {
  /** Changes the text of a page and its revision, as a build does. */
  function release(folder: string, words: string): void {
    const file = join(folder, 'en/summary.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1>[^<]*/, `<h1>${words}`));
    const worker = join(folder, 'en/sw.js');
    const listed = /("url":"summary\.html","revision":")[^"]+/;
    const text = readFileSync(worker, 'utf8');
    expect(text).toMatch(listed);
    writeFileSync(worker, text.replace(listed, `$1${words}`));
  }

  test('is offered, waits, and comes when the reader wants it, who stays in place', async ({
    page,
    folder,
    store,
  }) => {
    await store(page, 'en/summary.html#check');
    release(folder, 'Anew');
    await page.reload();
    const notice = page.locator('.update');
    await expect(notice).toHaveAttribute('role', 'status');
    await expect(notice.locator('p')).toBeVisible();
    await expect(page.locator('h1')).not.toHaveText('Anew');
    await notice.locator('button').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText('Anew');
    expect(new URL(page.url()).hash).toBe('#check');
    await expect(notice.locator('p')).toHaveCount(0);
    // What the older version stored is let go.
    await expect.poll(() => page.evaluate(countSummaries)).toBe(1);
  });

  test('can be put off, also where nothing can be remembered', async ({ page, folder, store }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await store(page, 'en/summary.html');
    release(folder, 'Anew');
    await page.reload();
    await page.locator('.update button').last().click();
    await expect(page.locator('.update p')).toHaveCount(0);
    await expect(page.locator('h1')).not.toHaveText('Anew');
  });

  test('clears the stores of older versions, and no others', async ({ page, site, store }) => {
    const scope = new URL('en/', site.url).href;
    const older = `layer-by-layer pages 0 ${scope}`;
    const foreign = ['of another site', `layer-by-layer pages 0 ${site.url}elsewhere/en/`];
    await page.addInitScript(
      (names) => {
        for (const name of names) void caches.open(name);
      },
      [older, ...foreign],
    );
    await store(page, 'en/summary.html');
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(expect.not.arrayContaining([older]));
    expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(foreign));
  });
});

test.describe('a page reads on @once', () => {
  test('when service workers are refused', async ({ page, site }) => {
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    });
    await readsOn(page, site);
  });

  test('when there is no room to store it', async ({ page, site, folder }) => {
    const worker = join(folder, 'en/sw.js');
    const full = "caches.open=()=>Promise.reject(new DOMException('full','QuotaExceededError'));";
    writeFileSync(worker, full + readFileSync(worker, 'utf8'));
    await readsOn(page, site);
  });

  test('when the worker’s file is damaged', async ({ page, site, folder }) => {
    appendFileSync(join(folder, 'en/sw.js'), '}}');
    await readsOn(page, site);
  });
});

/** The page wakes its figures, and nothing is said of a failure; `problems` of the page are checked at the end. */
async function readsOn(page: Page, site: Served): Promise<void> {
  await page.goto(new URL('en/summary.html', site.url).href);
  // Long enough for the page to have asked for its worker.
  await page.waitForTimeout(4000);
  await wake(page.locator('figure[data-figure]').first());
  await expect(page.locator('.update p')).toHaveCount(0);
}

/** Runs in the page: the state of the worker of each scope. */
async function toWorkerStates(): Promise<(string | undefined)[]> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.map(({ active }) => active?.state);
}

/** Runs in the page: how many versions of the summary are stored. */
async function countSummaries(): Promise<number> {
  const names = await caches.keys();
  const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return lists.flat().filter(({ url }) => url.includes('/summary.html')).length;
}
