import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

/** A promise of every page, as the end of a sentence, and a function that returns what breaks it. */
interface Probe {
  promise: string;
  findFaults: (page: Page) => Promise<string[]>;
}

/** What a page has to do from disk. They run in this order on one open page. */
export const probes: readonly Probe[] = [
  {
    promise: 'is styled, with the fonts it names',
    findFaults: (page) =>
      page.evaluate(async () => {
        const faults: string[] = [];
        if (getComputedStyle(document.body).backgroundColor === 'rgba(0, 0, 0, 0)')
          faults.push('no background');
        // On a busy machine an optional font comes too late for the page; asked for again, it has to come.
        const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
        for (const rule of rules.filter((one) => one instanceof CSSFontFaceRule)) {
          const source = rule.style.getPropertyValue('src');
          // Fonts of the reader's own may be missing.
          if (source.includes('local(')) continue;
          await new FontFace('Probe', source).load().catch(() => faults.push(`no font from ${source}`));
        }
        return faults;
      }),
  },
  {
    promise: 'leads only to files that are there',
    findFaults: async (page) => {
      const links = await page.$$eval('a[href]', (all) => all.map((link) => link.href));
      const local = links.filter((link) => link.startsWith('file:'));
      if (local.length === 0) return ['no link at all'];
      return local.filter((link) => !existsSync(fileURLToPath(link.replace(/[?#].*/, ''))));
    },
  },
  {
    promise: 'wakes its figures, and they answer',
    findFaults: async (page) => {
      const faults: string[] = [];
      for (const figure of await page.$$('figure[data-figure]')) {
        const id = await figure.evaluate((element) => element.dataset.figure ?? '');
        await figure.evaluate((element) => {
          element.scrollIntoView();
          element.dispatchEvent(new Event('pointerover', { bubbles: true }));
        });
        const awake = await page
          .waitForSelector(`figure[data-figure="${id}"][data-live]`, { timeout: 5000 })
          .catch(() => null);
        if (!awake) faults.push(`${id} stays asleep`);
        else if (!(await awake.evaluate(answers))) faults.push(`${id} does not answer its slider`);
      }
      return faults;
    },
  },
  {
    promise: 'changes its theme at the press of its button, when it has one',
    findFaults: async (page) => {
      const button = await page.$('.theme-button');
      if (!button) return [];
      const schemes = new Set<string>();
      for (let press = 0; press < 3; press += 1) {
        await button.click();
        schemes.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      }
      return schemes.size < 2 ? [`three presses, and always ${[...schemes].join()}`] : [];
    },
  },
  {
    promise: 'leads to itself in each other language, unless it is a figure alone',
    findFaults: async (page) => {
      const from = page.url();
      if (from.includes('/embed/')) return [];
      const languages = await page.$$eval('a[hreflang]', (all) =>
        all.filter((link) => link.checkVisibility()).map((link) => link.hreflang),
      );
      const faults: string[] = [];
      for (const language of new Set(languages)) {
        await page.$$eval(`a[hreflang="${language}"]`, (all) =>
          all.find((link) => link.checkVisibility())?.click(),
        );
        const there = `document.documentElement?.lang === ${JSON.stringify(language)}`;
        await page.waitForFunction(there, { timeout: 5000 }).catch(() => faults.push(`not to ${language}`));
        await page.goto(from);
      }
      return languages.length === 0 ? ['no link to another language'] : faults;
    },
  },
];

/** In the page: moves the figure's first slider to its end and asks whether the drawing changed. */
async function answers(figure: Element): Promise<boolean> {
  const slider = figure.querySelector<HTMLInputElement>('[data-region="controls"] input[type="range"]');
  const drawing = figure.querySelector('[data-region="drawing"]');
  if (!slider || !drawing) return true;
  const before = drawing.innerHTML;
  slider.value = slider.value === slider.max ? slider.min : slider.max;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return drawing.innerHTML !== before;
}
