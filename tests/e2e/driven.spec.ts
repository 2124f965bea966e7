import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { findBroken } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { figures, languages } from './pages.ts';
import { wake } from './wake.ts';

/** Where a figure's controls are driven to: every one to its last value, or to its first. */
const ends = ['last', 'first'] as const;

/** Runs in the page: drives each control as a reader would, one after the other, since one may bring others along. */
function drive(figure: Element, end: (typeof ends)[number]): void {
  const region = figure.querySelector('[data-region="controls"]');
  const seen = new Set<string>();
  for (;;) {
    const next = [...(region?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-set]') ?? [])]
      .filter((control) => control.localName !== 'button')
      .find((control) => !seen.has(`${control.dataset.set ?? ''} ${control.dataset.index ?? ''}`));
    if (!next) return;
    seen.add(`${next.dataset.set ?? ''} ${next.dataset.index ?? ''}`);
    if (next instanceof HTMLSelectElement) next.selectedIndex = end === 'last' ? next.options.length - 1 : 0;
    else if (next.type === 'checkbox') next.checked = end === 'last';
    else next.value = end === 'last' ? next.max : next.min;
    next.dispatchEvent(new Event('input', { bubbles: true }));
    next.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Runs in the page: labels of the shown drawing that leave it at a side, by more than a rounding. */
function labelsOutside(figure: Element): string[] {
  const drawing = [...figure.querySelectorAll('svg[class^="drawing"]')].find(
    (svg) => svg.getClientRects().length > 0,
  );
  const frame = drawing?.getBoundingClientRect();
  if (!drawing || !frame) return ['no drawing is shown'];
  return [...drawing.querySelectorAll('text')]
    .filter((label) => {
      const box = label.getBoundingClientRect();
      return (
        box.left < frame.left - 3 ||
        box.right > frame.right + 3 ||
        box.bottom > frame.bottom + 3 ||
        box.top < frame.top - 3
      );
    })
    .map((label) => label.textContent);
}

/** Measures labels in the site's own font, however late it comes: on a slow machine a page goes without it. */
async function openWithFont(page: Page, url: string): Promise<void> {
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('font-display:optional', 'font-display:block')
      .replace(' media="(scripting: none)"', '');
    await route.fulfill({ response, body });
  });
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
}

async function expectRoom(figure: Locator, what: string): Promise<void> {
  const page = figure.page();
  for (const width of [320, 720, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    const [all, shown] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(all, `${what}, ${String(width)} px wide`).toBeLessThanOrEqual(shown);
    // The drawing of the other width is redrawn once it is shown.
    await expect
      .poll(() => figure.evaluate(labelsOutside), { message: `${what}, ${String(width)} px wide` })
      .toEqual([]);
  }
}

test.describe('every figure, with its controls at their ends @once', () => {
  // The font is made to be waited for, which changes a style that the policy knows by its hash.
  test.use({ bypassCSP: true });

  for (const { path, id } of figures.filter(({ path }) => path.startsWith('embed/'))) {
    test(`${path} keeps its labels inside and has no axe violation`, async ({ page, toUrl }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openWithFont(page, toUrl(path));
      const figure = await wake(page.locator(`#figure-${id}`));
      for (const end of ends) {
        await figure.evaluate(drive, end);
        await expectRoom(figure, end);
        // What axe finds does not depend on the words, so one language is enough.
        if (!path.startsWith(`embed/${languages[0] ?? ''}/`)) continue;
        expect(await findBroken(new AxeBuilder({ page }).include('figure')), end).toEqual([]);
      }
    });
  }
});

for (const lang of languages) {
  test(`a control in use stays on the screen when its drawing grows (${lang}) @once`, async ({
    page,
    open,
  }) => {
    await open(`${lang}/docker-image.html`);
    const figure = await wake(page.locator('#figure-image-layers'));
    await figure.locator('[data-state="whiteout"]').press('Enter');
    await figure.locator('[data-state="naive-sum"]').press('Enter');
    const undo = figure.locator('[data-do="undo"]');
    await undo.focus();
    // At the lower edge of the window, where the next change would push it out.
    await undo.evaluate((button) => {
      window.scrollBy({
        top: button.getBoundingClientRect().bottom - window.innerHeight + 20,
        behavior: 'instant',
      });
    });
    await page.keyboard.press('Enter');
    await expect(figure.locator('[data-state="whiteout"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(undo).toBeInViewport({ ratio: 1 });
  });
}
