import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Locator, Page } from '@playwright/test';
import { stillProperties } from '../../src/diagrams/still/properties.ts';
import { projectFolder } from '../../tools/run.ts';
import { expect, test } from './fixtures.ts';
import { languages, pages } from './pages.ts';
import { wake } from './wake.ts';

const embedPages = pages.filter((path) => path.startsWith('embed/'));
const fileOf = (path: string) => readFileSync(join(projectFolder, 'dist', path), 'utf8');

/** Opens the page of one figure alone, wakes it and unfolds the ways to take it away. */
async function openAlone(
  page: Page,
  open: (path: string) => Promise<unknown>,
  path: string,
): Promise<Locator> {
  await open(path);
  const figure = await wake(page.locator('figure[data-figure]'));
  await figure.locator('.figure-take > summary').click();
  return figure;
}

async function take(page: Page, figure: Locator, way: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.locator(`[data-do="${way}"]`).click(),
  ]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** Runs in the page: where the picture's marks look unlike the printed drawing's. */
function toDifferences(properties: readonly string[]): string[] {
  const marksOf = (root: string) =>
    [...document.querySelectorAll(`${root} *`)].filter((mark) => !mark.closest('[data-handle]'));
  const printed = marksOf('svg.drawing-wide');
  const taken = marksOf('#taken svg > g');
  if (printed.length !== taken.length) return [`${printed.length} marks printed, ${taken.length} taken away`];
  return printed.flatMap((mark, at) => {
    const other = taken[at] ?? mark;
    const [here, there] = [getComputedStyle(mark), getComputedStyle(other)];
    return (
      properties
        // Type matters where there are letters.
        .filter((name) => !name.startsWith('font') || /^(text|tspan)$/.test(mark.localName))
        .map((name) => [name, here.getPropertyValue(name), there.getPropertyValue(name)])
        .filter(([, one, two]) => one !== two)
        .map(
          ([name, one, two]) =>
            `${mark.localName} ${mark.parentElement?.getAttribute('class') ?? ''} ${name}: ${one} printed, ${two} taken away`,
        )
    );
  });
}

test.describe('the picture made at build @once', () => {
  for (const path of embedPages) {
    const [, lang = '', id = ''] = /^embed\/(.+)\/(.+)\.html$/.exec(path) ?? [];

    test(`${id} in ${lang} looks in every mark as it does on its page`, async ({ page, open }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(path);
      // The policy of the page lets no style in, and the picture needs none.
      await page.evaluate(
        (markup) => {
          const holder = document.createElement('div');
          holder.id = 'taken';
          holder.innerHTML = markup;
          // Where a mark says nothing itself, both inherit from the same.
          document.querySelector('figure')?.append(holder);
        },
        fileOf(`figures/${lang}/${id}.svg`),
      );
      expect(await page.evaluate(toDifferences, stillProperties)).toEqual([]);
    });
  }
});

test.describe('a figure that is taken away', () => {
  const lang = languages[0] ?? '';

  test('is saved as it stands now: picture, photograph, words', async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const figure = await openAlone(page, open, `embed/${lang}/stacks.html#figure-stacks?apps=5`);
    const summary = (await figure.locator('[data-region="summary"]').textContent()) ?? '';

    const svg = await take(page, figure, 'svg');
    expect(svg.suggestedFilename()).toBe(`stacks.${lang}.svg`);
    const markup = await textOf(svg);
    expect(markup).toContain(`<desc>${summary}</desc>`);
    expect(markup).toContain('CC BY 4.0');
    expect(markup).not.toMatch(/var\(|light-dark|\sclass=|\sstyle=|\sdata-/);
    // What most labels have, said once.
    expect(markup).toMatch(/^<svg[^>]* font-size="13"/);
    // On white paper even from a dark page.
    expect(markup).toMatch(/<rect[^>]*fill="rgb\(252, 252, 250\)"/);

    const png = await take(page, figure, 'png');
    expect(png.suggestedFilename()).toBe(`stacks.${lang}.png`);
    const bytes = readFileSync(await png.path());
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(markup)?.map(Number) ?? [];
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);

    const text = await take(page, figure, 'text');
    expect(text.suggestedFilename()).toBe(`stacks.${lang}.txt`);
    expect(await textOf(text)).toContain(summary);
  });

  test('says so when the browser makes no PNG of it', async ({ page, open }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => {
        done(null);
      };
    });
    const figure = await openAlone(page, open, `embed/${lang}/stacks.html`);
    await figure.locator('[data-do="png"]').click();
    await expect(figure.locator('[data-region="status"]')).toContainText('SVG');
  });

  test('is embedded in the state that it had in its chapter', async ({ page, open, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(`${lang}/containers.html`);
    const figure = await wake(page.locator('#figure-stacks'));
    await figure.locator('[data-set="apps"]').fill('6');
    await figure.locator('.figure-take > summary').click();
    await figure.locator('[data-do="embed"]').click();
    const readCode = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(readCode).toMatch(/^<iframe src="[^"]+embed\/[^"]+" title="[^"]+" [^>]*><\/iframe>$/);
    const code = await readCode();
    const summary = await figure.locator('[data-region="summary"]').textContent();
    const address = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await page.goto(address);
    await expect(page.locator('figure[data-live] [data-region="summary"]')).toHaveText(summary ?? '');
  });

  test('says why a link shows nothing: an older version, or a value that cannot be', async ({
    page,
    open,
  }) => {
    const status = page.locator('[data-region="status"]');
    await open(`embed/${lang}/stacks.html#figure-stacks?boxes=2`);
    await expect(status).not.toBeEmpty();
    const outdated = await status.textContent();
    await page.goto('about:blank');
    await open(`embed/${lang}/stacks.html#figure-stacks?apps=99`);
    await expect(status).not.toBeEmpty();
    expect(await status.textContent()).not.toBe(outdated);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of languages) {
    test(`a figure in ${lang} can still be taken away as files, and says what scripts would add`, async ({
      page,
      open,
      toUrl,
    }) => {
      await open(`${lang}/containers.html`);
      const figure = page.locator('#figure-stacks');
      await expect(figure.locator('.figure-no-script')).toBeVisible();
      await figure.locator('.figure-take > summary').click();
      await expect(figure.locator('.take-ways button').first()).toBeHidden();
      const hrefs = await figure
        .locator('.take-ways a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(hrefs).toEqual(
        [`figures/${lang}/stacks.svg`, `figures/${lang}/stacks.txt`, 'figures/stacks.yaml'].map(toUrl),
      );
    });
  }
});

test.describe('the script that makes files cannot come @once', () => {
  test.use({ expectedProblems: [/ERR_ABORTED|ERR_FAILED/i] });

  test('the reader is told, and the next try makes the file', async ({ page, open }) => {
    const figure = await openAlone(page, open, 'embed/en/stacks.html');
    await page.route(/take-away/, (route) => route.abort('aborted'));
    await figure.locator('[data-do="svg"]').click();
    await expect(figure.locator('[data-region="status"]')).toHaveText(/could not be loaded/);
    await page.unroute(/take-away/);
    expect(await textOf(await take(page, figure, 'svg'))).toContain('<svg');
  });
});

test.describe('the page of a figure alone @once', () => {
  for (const path of embedPages) {
    test(`${path} leads to its chapter and is kept out of search engines`, () => {
      const html = fileOf(path);
      expect(html).toMatch(/<meta name="robots" content="noindex">/);
      expect(html).toMatch(/<p class="embed-from"> ?<a href="\.\.\/\.\.\/[a-z-]+\/[a-z-]+\.html/i);
    });
  }
});
