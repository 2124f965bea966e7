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
    const status = figure.locator('[data-region="status"]');
    await expect(status).toHaveText(/could not be loaded/);
    // Longer than it takes until a wait is told, which is over.
    await page.waitForTimeout(700);
    await expect(status).toHaveText(/could not be loaded/);
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
      await expect(figure.locator('[data-region="status"]')).not.toBeEmpty();
      release();
      await expect(page).toHaveURL(/#figure-stacks\?apps=6$/);
      await expect(slider).toHaveValue('6');
      await expect(figure.locator('[data-do="undo"]')).toHaveAttribute('aria-disabled', 'false');
    });

    test(`happens when they are there: a Try link that was pressed (${lang})`, async ({ page, open }) => {
      const release = await holdScripts(page);
      await open(`${lang}/containers.html`);
      await page.locator('a.try[data-figure="stacks"][data-state="six-apps"]').first().click();
      release();
      await expect(page.locator('#figure-stacks [data-set="apps"]')).toHaveValue('6');
    });

    test(`happens when they are there, as often as it was done: steps (${lang})`, async ({ page, open }) => {
      const release = await holdScripts(page);
      await open(`${lang}/why-virtualization.html`);
      const figure = page.locator('#figure-consolidation');
      const preset = figure.locator('[data-state="bare-metal"]');
      await preset.click();
      const back = figure.locator('[data-do="undo"]');
      const slider = figure.locator('[data-set="era"][type="range"]');
      await slider.focus();
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
      await expect(preset).toHaveAttribute('aria-pressed', 'false');
      release();
      await expect(slider).toHaveValue('2');
      await expect(back).toHaveAttribute('aria-disabled', 'false');
      for (const value of ['1', '2', '0', '1']) {
        await back.click();
        await expect(slider).toHaveValue(value);
      }
    });

    test(`happens when they are there: a link to copy, a part to be told (${lang})`, async ({
      page,
      open,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const release = await holdScripts(page);
      await open(`${lang}/containers.html`);
      const figure = page.locator('#figure-stacks');
      await figure.locator('[data-region="drawing"] [data-part="host-os"]:visible').first().hover();
      const sentence = figure.locator('[data-region="sentence"]');
      const hint = (await sentence.textContent()) ?? '';
      release();
      await expect(sentence).not.toHaveText(hint);
      const other = page.locator('#figure-whose-kernel');
      await other.locator('[data-do="link"]').evaluate((link: HTMLElement) => {
        link.click();
      });
      await expect(other.locator('[data-region="status"]')).not.toBeEmpty();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#figure-whose-kernel$/);
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

test.describe('a finger that takes a handle before the scripts are there @once', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('drags it once they are', async ({ page, open }) => {
    const release = await holdScripts(page);
    await open('en/server-usage.html');
    const figure = page.locator('#figure-server-usage');
    const grip = figure.locator('[data-handle="wants-vm-1"] > .grip').filter({ visible: true });
    await grip.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const box = await grip.boundingBox();
    if (!box) throw new Error('The grip is not on the page.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up = 0) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }],
      });
    await touch('touchStart');
    await touch('touchMove', 4);
    release();
    await expect(figure).toHaveAttribute('data-live', '');
    for (const up of [10, 20, 30]) await touch('touchMove', up);
    await touch('touchEnd');
    expect(Number(await figure.locator('[data-set="demand"][data-index="1"]').inputValue())).toBeGreaterThan(
      10,
    );
    await expect(figure.locator('[data-region="status"]')).not.toBeEmpty();
  });
});

test('controls show what their picture shows after the reader comes back to the page', async ({
  page,
  open,
}) => {
  await open('en/containers.html');
  const stacks = page.locator('#figure-stacks');
  await stacks.locator('[data-set="left"]').selectOption('bare');
  await stacks.locator('[data-set="apps"]').fill('5');
  await expect(page).toHaveURL(/apps=5/);
  await page.locator('#figure-blast-radius select').first().selectOption({ index: 1 });
  await expect(page).toHaveURL(/#figure-blast-radius/);
  await open('en/summary.html');
  await page.goBack();
  const shown = (name: string) => stacks.locator(`[data-set="${name}"]`);
  await expect(stacks).not.toHaveAttribute('data-live');
  for (const name of ['left', 'apps'])
    await expect
      .poll(() =>
        shown(name).evaluate((control: HTMLInputElement | HTMLSelectElement) =>
          control instanceof HTMLSelectElement
            ? control.selectedOptions[0]?.defaultSelected
            : control.value === control.defaultValue,
        ),
      )
      .toBe(true);
});
