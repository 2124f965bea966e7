import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { languages } from './pages.ts';

const isFigureScript = /assets\/(?:live|figure-)[^/]*\.js/;

/** Holds the scripts of figures back until the returned function is called; from disk nothing can be held. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(isFigureScript, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test.describe('the scripts of a figure', () => {
  test('stay away from who only reads, and come when the figure is pointed at', async ({ page, open }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (isFigureScript.test(request.url())) asked.push(request.url());
    });
    await open('en/containers.html');
    const figures = page.locator('figure[data-figure]');
    for (const figure of await figures.all()) await figure.scrollIntoViewIfNeeded();
    expect(asked).toEqual([]);
    await figures.nth(1).hover();
    await expect(figures.nth(1)).toHaveAttribute('data-live', '');
    await expect(page.locator('figure[data-live]')).toHaveCount(1);
    expect(asked).toHaveLength(2);
  });

  test('come when the keyboard reaches the figure', async ({ page, open }) => {
    await open('ko/hypervisor.html');
    const figure = page.locator('#figure-stacks');
    await figure.locator('.figure-words > summary').focus();
    await expect(figure).toHaveAttribute('data-live', '');
  });

  test('cannot come: the reader is told, and the next try wakes the figure @once', async ({ page, open }) => {
    await open('en/why-virtualization.html');
    const figure = page.locator('#figure-consolidation');
    await page.route(isFigureScript, (route) => route.abort('aborted'));
    const button = figure.locator('[data-state="containers"]');
    await button.click();
    await expect(figure.locator('[data-region="status"]')).toHaveText(/could not be loaded/);
    await page.unroute(isFigureScript);
    await button.click();
    await expect(figure).toHaveAttribute('data-live', '');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  });
  test.use({ expectedProblems: [/could not be loaded|ERR_ABORTED|ERR_FAILED/i] });
});

test.describe('what a reader does while the scripts of a figure are on their way @once', () => {
  for (const lang of languages) {
    test(`happens when they are there: a slider that was moved (${lang})`, async ({ page, open }) => {
      const release = await holdScripts(page);
      await open(`${lang}/containers.html`);
      const figure = page.locator('#figure-stacks');
      const slider = figure.locator('[data-set="apps"]');
      await slider.focus();
      await page.keyboard.press('End');
      await expect(figure).not.toHaveAttribute('data-live');
      await expect(slider).toHaveAttribute('data-pressed', 'change');
      release();
      await expect(page).toHaveURL(/#figure-stacks\?apps=6$/);
      await expect(slider).toHaveValue('6');
      await expect(figure.locator('[data-pressed]')).toHaveCount(0);
      await expect(figure.locator('[data-do="undo"]')).toHaveAttribute('aria-disabled', 'false');
    });

    test(`happens when they are there: a Try link that was pressed (${lang})`, async ({ page, open }) => {
      const release = await holdScripts(page);
      await open(`${lang}/containers.html`);
      await page.locator('a.try[data-figure="stacks"][data-state="six-apps"]').first().click();
      release();
      await expect(page.locator('#figure-stacks [data-set="apps"]')).toHaveValue('6');
    });

    test(`happens when they are there: a button that was pressed (${lang})`, async ({ page, open }) => {
      const release = await holdScripts(page);
      await open(`${lang}/why-virtualization.html`);
      const button = page.locator('#figure-consolidation [data-state="containers"]');
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'false');
      release();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
    });

    test(`happens when they are there: a command that was typed (${lang})`, async ({ page, open }) => {
      const release = await holdScripts(page);
      await open(`embed/${lang}/docker-run.html`);
      const figure = page.locator('figure[data-figure]');
      const entry = figure.locator('[data-entry] input');
      await entry.fill((await entry.getAttribute('placeholder')) ?? '');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/docker-run\.html$/);
      release();
      await expect(figure.locator('[data-region="status"]')).not.toBeEmpty();
      await expect(page).toHaveURL(/#figure-docker-run\?/);
    });
  }
});
