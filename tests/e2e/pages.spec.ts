import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { findBroken } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { pages } from './pages.ts';

test.describe('every page', () => {
  for (const path of pages) {
    test(`${path} opens styled and without a problem`, async ({ page, open }) => {
      await open(path);
      await expect(page.locator('h1').first()).toBeVisible();
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
        'rgba(0, 0, 0, 0)',
      );
    });
  }
});

test.describe('every page, whatever the theme @once', () => {
  for (const path of pages) {
    test(`${path} has no axe violation, light and dark`, async ({ page, open }) => {
      // The book holds every chapter.
      if (path.endsWith('book.html')) test.slow();
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await open(path);
      await openEverything(page);
      expect(await findBroken(new AxeBuilder({ page })), 'light').toEqual([]);
      // Themes differ in nothing but their colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findBroken(new AxeBuilder({ page }).withTags('cat.color')), 'dark').toEqual([]);
    });
  }
});

test.describe('every page, whatever the size @once', () => {
  for (const path of pages) {
    test(`${path} overflows at no width and at no text size`, async ({ page, open }) => {
      await open(path);
      await openEverything(page);
      for (const [width, zoom] of [
        [320, 1],
        [720, 1],
        [1200, 1],
        [720, 2],
        [1200, 2],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${String(size * 100)}%`;
        }, zoom);
        const wide = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(wide[0], `${String(width)} px wide, text at ${String(zoom * 100)} %`).toBeLessThanOrEqual(
          wide[1] ?? 0,
        );
      }
    });

    test(`${path} keeps everything in place while it comes in on a slow line`, async ({ page, open }) => {
      await slowDown(page);
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
            };
            if (!hadRecentInput) shifts.push(value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        const shifts: number[] = [];
        Object.assign(window, { shifts });
      });
      // On a desktop a page is laid out as its twin in the other language is, so one of them will do.
      for (const width of /(^|\/)ko\//.test(path) ? [360, 1280] : [360]) {
        await page.setViewportSize({ width, height: 800 });
        await open(path);
        expect(await page.evaluate(scrollThrough), `${width} px wide`).toBe(0);
      }
    });
  }
});

/** Runs in the page: reads it to its end and returns how far it was shifted, all in all. */
async function scrollThrough(): Promise<number> {
  await document.fonts.ready;
  for (let y = 0; y < document.body.scrollHeight; y += 600) {
    window.scrollTo(0, y);
    await new Promise((next) => setTimeout(next, 30));
  }
  return (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0);
}

/** A line of 2 Mbit/s and 50 ms: a page is drawn many times before all of it is there. */
async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const bytesPerSecond = 250_000;
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 50,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

/** Opens all that is folded away, so that it is checked too. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      (details as HTMLDetailsElement).open = true;
  });
}
