import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { figures, htmlOf, languages, pages } from './pages.ts';
import { wake } from './wake.ts';

const figure = (page: Page, id: string) => page.locator(`#figure-${id}`);
const status = (one: Locator) => one.locator('[data-region="status"]');

/** Runs in the page: a drawing's nodes with their attributes, whose order means nothing and may change. */
function toPicture(drawing: Element): string {
  return [...drawing.querySelectorAll('*')]
    .map((node) => {
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      return [node.localName, ...attributes, node.childElementCount === 0 ? node.textContent : ''].join(' ');
    })
    .join('\n');
}

/** The text of a place that speaks of a part; the marks of its sources are not said. */
function textOf(place: Locator): Promise<string> {
  return place.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const cite of copy.querySelectorAll('.cite')) cite.remove();
    return copy.textContent.trim();
  });
}

test.describe('every figure', () => {
  for (const { path, id } of figures) {
    test(`${id} on ${path} wakes without changing one printed node`, async ({ page, open }) => {
      await page.addInitScript(() => {
        const changes: string[] = [];
        Object.assign(window, { changes });
        addEventListener('DOMContentLoaded', () => {
          const watch = new MutationObserver((records) => {
            for (const { type, target, attributeName } of records) {
              const element = target as Element;
              if (attributeName !== 'data-live')
                changes.push(`${type} ${element.nodeName} ${attributeName ?? ''}`);
            }
          });
          for (const one of document.querySelectorAll('[data-region]')) {
            watch.observe(one, { subtree: true, attributes: true, childList: true, characterData: true });
          }
        });
      });
      await open(path);
      await wake(figure(page, id));
      // Printing redraws every drawing from its state: a real update, of the state that is already there.
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
    });

    test(`${id} on ${path} can be worked and taken back by keyboard alone @once`, async ({ page, open }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(path);
      const one = await wake(figure(page, id));
      const printed = await one.locator('[data-region="drawing"]').evaluate(toPicture);
      const controls = one
        .locator('[data-region="controls"]')
        .locator('input:visible, select:visible, button:visible, summary:visible');
      const count = await controls.count();
      expect(count).toBeGreaterThan(0);
      await controls.first().focus();
      for (let at = 0; at < count; at += 1) {
        await expect(controls.nth(at), 'the order of focus is the order on screen').toBeFocused();
        await page.keyboard.press('Tab');
      }
      const undo = one.locator('[data-do="undo"]');
      await one
        .locator('[data-region="controls"]')
        .locator('input[type="range"]:visible, select:visible, input[type="checkbox"]:visible')
        .first()
        .focus();
      const focused = await page.evaluate(
        () => document.activeElement?.getAttribute('type') ?? document.activeElement?.localName,
      );
      await page.keyboard.press(focused === 'checkbox' ? 'Space' : 'ArrowDown');
      if ((await undo.getAttribute('aria-disabled')) === 'true') await page.keyboard.press('ArrowUp');
      await expect(undo).toHaveAttribute('aria-disabled', 'false');
      await expect(status(one)).not.toBeEmpty();
      await undo.focus();
      await page.keyboard.press('Enter');
      await expect(undo).toHaveAttribute('aria-disabled', 'true');
      expect(await one.locator('[data-region="drawing"]').evaluate(toPicture)).toBe(printed);
    });
  }
});

test.describe('a slider that has come to rest', () => {
  test('draws nothing once more; the words and the address follow @once', async ({ page, open }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open('en/containers.html');
    const one = await wake(figure(page, 'stacks'));
    const words = one.locator('[data-region="words"]');
    const before = await words.innerHTML();
    const changed = await one.locator('[data-set="apps"]').evaluate((slider: HTMLInputElement) => {
      const drawing = slider.closest('figure')?.querySelector('svg.drawing-wide');
      const watcher = new MutationObserver(() => undefined);
      if (drawing) watcher.observe(drawing, { attributes: true, childList: true, subtree: true });
      const told = (event: string) => {
        slider.dispatchEvent(new Event(event, { bubbles: true }));
        return watcher.takeRecords().length > 0;
      };
      slider.value = slider.max;
      return { moving: told('input'), resting: told('change') };
    });
    expect(changed).toEqual({ moving: true, resting: false });
    await expect(page).toHaveURL(/#figure-stacks\?apps=6$/);
    await expect.poll(() => words.innerHTML()).not.toBe(before);
  });
});

test.describe('every figure without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, id } of figures) {
    test(`${id} on ${path} is a complete picture`, async ({ page, open }) => {
      await open(path);
      const one = figure(page, id);
      await expect(one.locator('svg[class^="drawing"]').filter({ visible: true })).toHaveCount(1);
      await expect(one.locator('[data-region="summary"]')).not.toBeEmpty();
      await expect(one.locator('[data-region="controls"]')).toBeHidden();
      await one.locator('.figure-words > summary').click();
      await expect(one.locator('[data-region="words"]')).toBeVisible();
    });
  }
});

for (const path of pages.filter((one) => htmlOf(one).includes('class="figure-drawing'))) {
  test(`${path} keeps the room of the drawings that it does not show yet @once`, async ({ page, open }) => {
    await open(path);
    const misshapen = await page.locator('.figure-drawing > svg').evaluateAll((all) =>
      all.flatMap((drawing) => {
        const { width, height } = drawing.getBoundingClientRect();
        const shape = (drawing as SVGSVGElement).viewBox.baseVal;
        return Math.abs(height - (width * shape.height) / shape.width) < 0.1 ? [] : [`${width} × ${height}`];
      }),
    );
    expect(misshapen).toEqual([]);
  });
}

test('drawings far below wait for the page to be done, and then are all laid out', async ({ page, open }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const drawings = document.querySelectorAll('.figure-drawing > svg');
      const skipped = [...drawings].filter((one) => getComputedStyle(one).contentVisibility === 'auto');
      Object.assign(window, { skipped: skipped.length === drawings.length });
    });
  });
  await open(`${languages[0] ?? ''}/containers.html`);
  expect(await page.evaluate(() => (window as unknown as { skipped: boolean }).skipped)).toBe(true);
  const drawings = page.locator('.figure-drawing > svg').filter({ visible: true });
  const isLaidOut = (drawing: Element) =>
    drawing.firstElementChild?.checkVisibility({ contentVisibilityAuto: true });
  for (const drawing of await drawings.all()) await expect.poll(() => drawing.evaluate(isLaidOut)).toBe(true);
});

test.describe('a state in the address', () => {
  for (const lang of languages) {
    test(`is shown, spoken and kept (${lang})`, async ({ page, open }) => {
      await open(`${lang}/containers.html#figure-stacks?apps=6`);
      const one = await wake(figure(page, 'stacks'));
      await expect(one.locator('[data-set="apps"]')).toHaveValue('6');
      await one.locator('[data-do="reset"]').click();
      await expect(one.locator('[data-set="apps"]')).toHaveValue('3');
      await expect(page).toHaveURL(/#figure-stacks$/);
    });

    for (const [what, hash] of [
      ['nonsense', '#figure-stacks?%%%=1'],
      ['an unknown field', '#figure-stacks?storeys=6'],
      ['a value past the end', '#figure-stacks?apps=99'],
      ['another figure', '#figure-nothing?apps=6'],
    ] as const) {
      test(`with ${what} leaves the figure as printed, with one polite sentence (${lang})`, async ({
        page,
        open,
      }) => {
        await open(`${lang}/containers.html${hash}`);
        const one = await wake(figure(page, 'stacks'));
        await expect(status(one)).not.toBeEmpty();
        await expect(one.locator('[data-set="apps"]')).toHaveValue('3');
      });
    }
  }
});

test.describe('every part that the text speaks of @once', () => {
  for (const { path, id } of figures.filter((one) => !/^(embed|.+\/book)/.test(one.path))) {
    test(`is told in whole sentences: ${id} on ${path}`, async ({ page, open }) => {
      await open(path);
      const one = await wake(figure(page, id));
      const lines = one.locator('[data-region="sentence"], [data-region="status"]');
      for (const entry of await one.locator('.figure-legend a[data-part]').all()) {
        await entry.focus();
        const place = page.locator((await entry.getAttribute('href')) ?? '');
        await expect(lines.filter({ hasText: await textOf(place) })).toHaveText(
          /^[“"‘']?[\p{Lu}\d\p{Script=Hangul}`].*[.?!][”"’']?$/u,
        );
      }
    });
  }
});

test.describe('text and figure', () => {
  for (const lang of languages) {
    test(`a Try link sets its figure (${lang})`, async ({ page, open }) => {
      await open(`${lang}/containers.html`);
      await page.locator('a.try[data-figure="stacks"][data-state="six-apps"]').first().click();
      await expect(figure(page, 'stacks').locator('[data-set="apps"]')).toHaveValue('6');
    });

    test(`on a phone the sentence of a part appears where it is seen (${lang}) @once`, async ({
      page,
      open,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(`${lang}/hypervisor.html`);
      const one = await wake(figure(page, 'stacks'));
      await one.locator('[data-region="drawing"]').evaluate((drawing) => {
        drawing.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
      await one.locator('[data-region="drawing"] [data-part="hardware"]:visible').first().hover();
      const place = page.locator('.part[data-figure="stacks"][data-part="hardware"]').first();
      await expect(status(one)).toContainText(await textOf(place));
      await expect(status(one)).toBeInViewport({ ratio: 1 });
    });

    test(`pointing at a part marks its sentence and names it (${lang})`, async ({ page, open }) => {
      await open(`${lang}/containers.html`);
      const one = await wake(figure(page, 'stacks'));
      await one.locator(`.figure-legend a[data-part="kernel"]`).focus();
      const place = page.locator('.part[data-figure="stacks"][data-part="kernel"]');
      await expect(place).toHaveClass(/is-marked/);
      await expect(one.locator('[data-region="sentence"]')).toContainText(await textOf(place));
      await expect(one.locator('svg .kernel.is-marked').first()).toBeAttached();
    });
  }

  test('the button of the state that is shown is pressed @once', async ({ page, open }) => {
    await open('en/why-virtualization.html');
    const one = await wake(figure(page, 'consolidation'));
    const pressed = one.locator('[data-state][aria-pressed="true"]');
    await expect(pressed).toHaveAttribute('data-state', 'vms');
    await one.locator('[data-state="containers"]').click();
    await expect(pressed).toHaveAttribute('data-state', 'containers');
    await one.locator('[data-set="apps"]').press('ArrowDown');
    await expect(pressed).toHaveCount(0);
  });

  test('undo takes back a whole drag of the slider', async ({ page, open }) => {
    await open('en/containers.html');
    const one = await wake(figure(page, 'stacks'));
    const slider = one.locator('[data-set="apps"]');
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider has no place on the page.');
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
    await page.mouse.down();
    for (const share of [0.5, 0.7, 0.99])
      await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
    await page.mouse.up();
    await expect(slider).toHaveValue('6');
    await one.locator('[data-do="undo"]').click();
    await expect(slider).toHaveValue('3');
    await expect(one.locator('[data-do="undo"]')).toHaveAttribute('aria-disabled', 'true');
  });
});
