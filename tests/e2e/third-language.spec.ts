import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { toYamlTexts } from '../../src/translation/yaml-texts.ts';
import { projectFolder } from '../../tools/run.ts';
import { buildThirdLanguage, publicUrl } from '../third-language/build-third-language.ts';
import { thirdLanguage } from '../third-language/copy-project.ts';
import { expect, test } from './fixtures.ts';

/* One build serves all tests, so they share a worker. */
base.describe.configure({ mode: 'default' });

let site = { dist: '', languages: [''], remove: (): void => undefined };
let files: string[] = [];

test.beforeAll(async () => {
  base.setTimeout(300_000);
  site = await buildThirdLanguage();
  files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
});
test.afterAll(() => site.remove());

// The pages of this build lie in a folder of their own.
test.use({
  toUrl: async ({ from: _ }, use) => use((path) => new URL(path, `${pathToFileURL(site.dist).href}/`).href),
});

const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
const documentOf = (path: string) => parseHTML(read(path)).document;

test('a third language has every file that the others have @once', () => {
  const nameless = files.map((path) => path.replace(/[.-][\w-]{8}(?=\.\w+$)/, ''));
  const ofEnglish = nameless.filter((path) => /(^|[/_-])en([/._-]|$)/.test(path));
  expect(ofEnglish.length).toBeGreaterThan(30);
  const missing = ofEnglish
    .map((path) => path.replace(/(^|[/_-])en(?=[/._-]|$)/, `$1${thirdLanguage}`))
    .filter((path) => !nameless.includes(path));
  expect(missing).toEqual([]);
});

test('every list of languages and every switch names a third language @once', () => {
  for (const path of ['en/containers.html', 'ko/index.html', 'en/translations.html']) {
    const link = documentOf(path).querySelector(`.languages a[hreflang="${thirdLanguage}"]`);
    expect(link?.getAttribute('href')).toBe(`../${path.replace(/^../, thirdLanguage)}`);
    expect(link?.getAttribute('dir')).toBe('rtl');
    const alternates = [...documentOf(path).querySelectorAll('link[rel="alternate"][hreflang]')];
    expect(alternates.map((one) => one.getAttribute('hreflang'))).toEqual(
      expect.arrayContaining(site.languages),
    );
  }
  for (const path of ['index.html', '404.html']) {
    const voices = [...documentOf(path).querySelectorAll('.voice')];
    expect(voices.map((one) => one.getAttribute('lang'))).toEqual(site.languages);
    expect(documentOf(path).querySelector(`.voice[lang="${thirdLanguage}"]`)?.getAttribute('dir')).toBe(
      'rtl',
    );
  }
  const maps = files.filter((path) => path.endsWith('.xml')).map(read);
  expect(maps.join('')).toContain(`${publicUrl}${thirdLanguage}/containers.html`);
  const tables = [...documentOf('en/translations.html').querySelectorAll('.translations-language h2')];
  expect(tables.map((one) => one.getAttribute('lang'))).toEqual(site.languages);
});

test('a third language shows no string of the interface that is not its own @once', () => {
  const english = toYamlTexts(readFileSync(join(projectFolder, 'docs/en/interface.yaml'), 'utf8'))
    .map(({ text }) => text)
    // What a message is given may stand anywhere in it.
    .filter((text) => /[A-Za-z]{3}/.test(text) && !text.includes('{'));
  expect(english.length).toBeGreaterThan(80);
  const pages = files.filter((path) => path.endsWith('.html') && path.includes(`${thirdLanguage}/`));
  expect(pages.length).toBeGreaterThan(25);
  const shown = pages.flatMap((path) => {
    const texts = new Set<string>();
    const document = documentOf(path);
    for (const element of document.querySelectorAll('body *, title')) {
      if (element.closest('script, style, [lang="en"]')) continue;
      for (const child of element.childNodes)
        if (child.nodeType === 3) texts.add((child.textContent ?? '').trim());
      for (const name of ['aria-label', 'title', 'alt']) texts.add(element.getAttribute(name) ?? '');
    }
    return english.filter((text) => texts.has(text)).map((text) => `${path}: ${text}`);
  });
  expect(shown).toEqual([]);
});

for (const width of [360, 1280]) {
  test(`a language that is 40 % longer and runs from right to left overflows nowhere, ${width} px @once`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const slug of ['index', 'containers', 'glossary', 'translations']) {
      await open(`${thirdLanguage}/${slug}.html`);
      const wide = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        const scrolls = document.documentElement.scrollWidth - room;
        // What scrolls by itself may hold more than it shows.
        const isHeld = (one: Element): boolean =>
          one.parentElement !== null &&
          (getComputedStyle(one.parentElement).overflowX !== 'visible' || isHeld(one.parentElement));
        const outside = [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')].filter((one) => {
          const { left, right, width: own } = one.getBoundingClientRect();
          return own > 1 && (left < -1 || right > room + 1) && !isHeld(one);
        });
        return { scrolls, outside: outside.map((one) => `${one.tagName}.${one.className}`) };
      });
      expect(wide, slug).toEqual({ scrolls: 0, outside: [] });
    }
  });
}

test('what leads is mirrored from right to left, and figures stay as they are drawn @once', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(`${thirdLanguage}/containers.html`);
  const x = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? NaN;
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
  expect(await x('.logo')).toBeGreaterThan(await x('.languages'));
  expect(await x('.chapters')).toBeGreaterThan(await x('.prose h1'));
  expect(await x('.prose h1')).toBeGreaterThan(await x('.contents'));
  // A word of a drawing begins where the drawing puts it.
  const strayed = await page.evaluate(
    () =>
      [...document.querySelectorAll<SVGTextElement>('.drawing-wide text')].filter((text) => {
        const box = text.getBBox();
        const at = Number(text.getAttribute('x') ?? text.querySelector('tspan')?.getAttribute('x') ?? 0);
        const anchor = getComputedStyle(text).textAnchor;
        return box.width > 0 && anchor === 'start' && Math.abs(box.x - at) > 3;
      }).length,
  );
  expect(strayed).toBe(0);
  expect(await page.locator('.drawing-wide text').count()).toBeGreaterThan(20);

  await open(`${thirdLanguage}/index.html`);
  expect(await x('.stratum-number')).toBeGreaterThan(await x('.stratum-text'));
  // The drawn layer begins where the row begins, on the right, and runs to the left.
  const [drawing, row] = await Promise.all(
    ['.stratum-drawing', '.stratum'].map((selector) => page.locator(selector).first().boundingBox()),
  );
  expect(
    (row?.x ?? NaN) + (row?.width ?? NaN) - ((drawing?.x ?? NaN) + (drawing?.width ?? NaN)),
  ).toBeLessThan(2);
  const mirrored = await page
    .locator('.stratum-drawing')
    .first()
    .evaluate((one) => getComputedStyle(one).transform);
  expect(mirrored).toBe('matrix(-1, 0, 0, 1, 0, 0)');
});
