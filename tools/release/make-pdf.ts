import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../find-browser.ts';
import { type BookFont, loadBookFonts, toFontFaces } from './book-fonts.ts';

/**
 * The book of a language as a tagged PDF with an outline, printed by Chromium from `<lang>/book.html` of a built site.
 * All that states when it was made states `date`.
 */
export async function makePdf(dist: string, lang: string, date: Date): Promise<Uint8Array> {
  const path = join(dist, lang, 'book.html');
  const fonts = await loadBookFonts(await readFile(path, 'utf8'));
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  try {
    // The site's policy refuses the fonts that are only for paper.
    const page = await browser.newPage({ bypassCSP: true, colorScheme: 'light' });
    await page.goto(pathToFileURL(path).href);
    await page.addStyleTag({ content: toPrintCss(fonts) });
    await page.evaluate(async () => {
      const [name, tagline] = ['h1', '.book-tagline'].map(
        (part) => document.querySelector(`.book-title ${part}`)?.textContent.trim() ?? '',
      );
      document.title = `${name}: ${tagline}`;
      for (const weight of [400, 600, 700]) await document.fonts.load(`${weight} 1em "Layer Print"`, 'a가');
    });
    const bytes = await page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return withDate(bytes, date);
  } finally {
    await browser.close();
  }
}

/** A font that holds several weights reaches a PDF as drawings of its letters; one of a single weight as itself. */
function toPrintCss(fonts: readonly BookFont[]): string {
  // Hangul in code takes the last one.
  const mono = 'ui-monospace,"Roboto Mono","DejaVu Sans Mono",monospace,"Layer Print"';
  return `${toFontFaces('Layer Print', fonts)}:root:root:root:root{--sans:"Layer Print",sans-serif;--mono:${mono}}`;
}

/** Chromium states the present; a date of the same length keeps every offset of the file true. */
function withDate(pdf: Uint8Array, date: Date): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const digits = date.toISOString().replace(/\D/g, '').slice(0, 14);
  return Buffer.from(
    text.replace(/\/(CreationDate|ModDate) \(D:\d{14}([^)]*)\)/g, `/$1 (D:${digits}$2)`),
    'latin1',
  );
}
