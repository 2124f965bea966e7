import AxeBuilder from '@axe-core/playwright';
import { findBroken } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.describe('reading comforts', () => {
  test('a chapter offers the section where it was left, and the path shows it', async ({ page, open }) => {
    await open('ko/containers.html');
    await expect(page.locator('.resume')).toBeHidden();
    await page.locator('#io').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('io')?.scrollIntoView());
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('layer-by-layer:places')))
      .toContain('"at":"io"');
    await open('ko/containers.html?again');
    const link = page.locator('.resume a');
    await expect(link).toContainText('읽던 곳으로 가기 · I/O');
    await expect(page.locator('.stack [data-progress="started"]')).toHaveCount(1);
    await link.click();
    await expect(page).toHaveURL(/#io$/);
    await expect(page.locator('.resume')).toBeHidden();
  });

  test('what is stored but makes no sense is ignored @once', async ({ page, open }) => {
    await page.addInitScript(() => {
      localStorage.setItem('layer-by-layer:places', '{"containers":{"at":"gone","read":false},"x":5}');
    });
    await open('en/containers.html');
    await expect(page.locator('.stack [data-progress]')).toHaveCount(1);
    await expect(page.locator('.resume')).toBeHidden();
  });

  test('a browser that keeps nothing reads and copies all the same', async ({ page, open }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void (document.title = text)) },
      });
    });
    await open('en/dockerfile.html');
    await page.locator('main pre.code').first().focus();
    const button = page.locator('.copy').first();
    await button.click();
    await expect(button).toHaveText('Copied');
    expect(await page.title()).not.toBe('');
    await page.keyboard.press('/');
    await page.keyboard.insertText('kernel');
    await expect(page.locator('a.search-hit').first()).toBeVisible();
  });

  test('text size and line width are set from the keyboard and kept', async ({ page, open }) => {
    await open('ko/summary.html');
    const sizeOf = () =>
      page
        .locator('main p')
        .first()
        .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    const before = await sizeOf();
    await page.keyboard.press('?');
    const sheet = page.locator('#reading');
    await expect(sheet).toContainText('단축키');
    await sheet.locator('select').first().selectOption('largest');
    await sheet.locator('select').nth(1).selectOption('wider');
    expect(await sizeOf()).toBeGreaterThan(before * 1.2);
    expect(await findBroken(new AxeBuilder({ page }).include('#reading'))).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await page.reload();
    expect(await sizeOf()).toBeGreaterThan(before * 1.2);
    await page.evaluate(() => localStorage.setItem('layer-by-layer:textSize', 'nonsense'));
    await page.reload();
    expect(await sizeOf()).toBe(before);
  });

  test('shortcuts of one key can be switched off, for those who speak to their computer', async ({
    page,
    open,
  }) => {
    await open('en/summary.html');
    const search = page.locator('dialog.search');
    const sheet = page.locator('#reading');
    await page.keyboard.press('?');
    await sheet.locator('select').last().selectOption('off');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    await expect(sheet.or(search).filter({ visible: true })).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(search).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('[data-reading]').filter({ visible: true }).first().click();
    await sheet.locator('select').last().selectOption('on');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(search).toBeVisible();
  });

  test('turning to the next chapter loads it ahead, on the web alone', async ({ page, open, from }) => {
    await open('en/containers.html');
    const next = page.locator('.turn-next');
    const ahead = page.locator('link[rel="prefetch"]');
    await expect(ahead).toHaveCount(0);
    const path = (await next.evaluate((link: HTMLAnchorElement) => link.href)).replace(/.*\//, '');
    const answer = from === 'http' ? page.waitForResponse((one) => one.url().endsWith(path)) : undefined;
    await next.hover();
    await expect(page.locator('#reading')).toBeAttached();
    await expect(ahead).toHaveCount(from === 'http' ? 1 : 0);
    expect((await answer)?.status()).toBe(from === 'http' ? 200 : undefined);
    await page
      .locator('main')
      .first()
      .hover({ position: { x: 5, y: 5 } });
    await next.hover();
    await expect(ahead).toHaveCount(from === 'http' ? 1 : 0);
  });
});
