import { expect, test } from './fixtures.ts';
import { languages, pages } from './pages.ts';

const chapters = pages.filter((path) => path.endsWith('/containers.html'));

test.describe('the frame', () => {
  for (const path of chapters) {
    test(`${path}: the first Tab offers to skip to the text`, async ({ page, open }) => {
      await open(path);
      await page.keyboard.press('Tab');
      const skip = page.locator('a:focus');
      await expect(skip).toHaveAttribute('href', '#main');
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('#main')).toBeInViewport();
    });

    test(`${path}: the contents mark the section being read`, async ({ page, open }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(path);
      const heading = page.locator('main h2[id]').nth(3);
      const id = await heading.getAttribute('id');
      await heading.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
      });
      await expect(page.locator(`a[href="#${id ?? ''}"][aria-current]`).first()).toBeVisible();
    });

    test(`${path}: the language switch keeps page and heading`, async ({ page, open }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(path);
      await page
        .locator('main h2[id]')
        .nth(2)
        .evaluate((element) => {
          window.location.hash = `#${element.id}`;
        });
      const { hash } = new URL(page.url());
      const other = languages.find((lang) => !path.startsWith(`${lang}/`)) ?? '';
      const link = page.locator(`a[hreflang="${other}"]`).filter({ visible: true }).first();
      await expect(link).toHaveAttribute('href', new RegExp(`${hash}$`));
      await link.click();
      await expect(page).toHaveURL(new RegExp(`${other}/containers\\.html${hash}$`));
    });
  }

  test('the theme is kept from page to page and never flashes', async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open('en/containers.html');
    const light = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('color-scheme'),
    );
    const button = page.locator('.theme-button');
    for (let press = 0; press < 3; press += 1) {
      await button.click();
      if ((await page.locator('html').getAttribute('data-theme')) === 'dark') break;
    }
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(light).not.toBe('dark');
    await open('en/summary.html');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  for (const lang of languages) {
    test(`a first page does not wait for the font, the next one has it (${lang})`, async ({
      page,
      open,
      from,
    }) => {
      const isLetIn = () =>
        page.evaluate(() => [...document.fonts].some(({ family }) => /^"?Layer Sans"?$/.test(family)));
      await open(`${lang}/summary.html`);
      // From disk it need not wait for anything.
      expect(await isLetIn()).toBe(from === 'disk');
      if (from === 'http')
        await page.waitForFunction(() => localStorage.getItem('layer-by-layer:font') !== null);
      await open(`${lang}/containers.html`);
      expect(await isLetIn()).toBe(true);
    });
  }

  test('a phone without JavaScript has its menu', async ({ browser, toUrl }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(toUrl('ko/containers.html'));
    const link = page.locator('a[href$="summary.html"]').filter({ visible: true });
    const before = await link.count();
    await page.locator('button[popovertarget="menu"]').first().click();
    expect(await link.count()).toBeGreaterThan(before);
    await context.close();
  });

  test('an unknown address leads to a page in both languages @once', async ({ page, toUrl }) => {
    const answer = await page.request.get(toUrl('no/such/page.html'));
    expect(answer.status()).toBe(404);
    const body = await answer.text();
    for (const lang of languages) expect(body).toContain(`lang="${lang}"`);
  });
});
