import { expect, test } from './fixtures.ts';
import { books, htmlOf } from './pages.ts';
import { wake } from './wake.ts';

test.describe('the book', () => {
  for (const path of books) {
    test(`${path} wakes every figure without changing one printed node`, async ({ page, open }) => {
      await page.addInitScript(() => {
        const changes: string[] = [];
        Object.assign(window, { changes });
        addEventListener('DOMContentLoaded', () => {
          const watch = new MutationObserver((records) => {
            for (const { type, target } of records) changes.push(`${type} ${target.nodeName}`);
          });
          for (const one of document.querySelectorAll('[data-region]')) {
            watch.observe(one, { subtree: true, attributes: true, childList: true, characterData: true });
          }
        });
      });
      await open(path);
      for (const one of await page.locator('figure[data-figure]').all()) {
        await wake(one);
      }
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
    });
  }

  test('words of a chapter set the figure of that chapter and leave its twin alone', async ({
    page,
    open,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open('ko/book.html#containers');
    const twin = page.locator('#figure-hypervisor--stacks [data-region="summary"]');
    const before = await twin.textContent();
    const summary = page.locator('#figure-containers--stacks [data-region="summary"]');
    await expect(summary).toContainText('앱 3개');
    await page.locator('#containers a.try[data-state="six-apps"]').click();
    await expect(summary).toContainText('앱 6개');
    await expect(page).toHaveURL(/#figure-containers--stacks\?/);
    await expect(twin).toHaveText(before ?? '');
    await page.reload();
    await expect(summary).toContainText('앱 6개');
    await expect(twin).toHaveText(before ?? '');
  });

  test('words that lead to a figure of another chapter set it within the book', async ({ page, open }) => {
    await open('en/book.html');
    const link = page.locator('a.show').first();
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toMatch(/^#figure-[a-z-]+--/);
    await link.click();
    const place = href.split('?')[0]?.slice(1) ?? '';
    await expect(page.locator(`[id="${place}"]`)).toHaveAttribute('data-live', '');
    await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
  });

  test('a figure is saved under its own name, wherever it stands', async ({ page, open }) => {
    await open('en/book.html#figure-summary--stacks');
    const one = page.locator('#figure-summary--stacks');
    await wake(one);
    await one.locator('.figure-take > summary').click();
    const download = page.waitForEvent('download');
    await one.locator('[data-do="text"]').click();
    expect((await download).suggestedFilename()).toBe('stacks.en.txt');
  });

  test('has one list of contents, and all of its chapters @once', async ({ page, open }) => {
    await open('ko/book.html');
    const entries = page.locator('.book-contents .book-entry');
    const parts = page.locator('.book-part');
    expect(await entries.count()).toBe(await parts.count());
    const links = await entries.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(await parts.evaluateAll((all) => all.map(({ id }) => `#${id}`)));
    await expect(page.locator('.book .chapters, .book .contents')).toHaveCount(0);
    expect(htmlOf('ko/book.html')).toContain('name="robots" content="noindex"');
  });
});
