import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../../tools/release/make-pdf.ts';
import { findLanguages } from '../../tools/start.ts';
import { projectFolder } from '../../tools/run.ts';
import { titlesOf } from './titles.ts';

const dist = join(projectFolder, 'dist');
const date = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));

describe.each(findLanguages(dist))('the PDF in %s', (lang) => {
  let bytes: Uint8Array;
  let pdf: Awaited<ReturnType<typeof getDocument>['promise']>;

  beforeAll(async () => {
    bytes = await makePdf(dist, lang, date);
    pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  });

  it('is a tagged book of many pages in its language, with a title and the date it was given', async () => {
    expect(pdf.numPages).toBeGreaterThan(40);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/MarkInfo <</Type /MarkInfo\n/Marked true');
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, string> };
    expect(info.Language).toBe(lang);
    expect(info.CreationDate).toMatch(/^D:20260102030405/);
    expect(info.Title).toContain(titlesOf(lang).site);
  });

  it('has every chapter and appendix in its outline, in order', async () => {
    const outline = await pdf.getOutline();
    const titles = outline.map(({ title }) => title.trim());
    expect(titles.filter((title) => titlesOf(lang).pages.includes(title))).toEqual(titlesOf(lang).pages);
  });

  it('has text that can be selected, and numbers its pages', async () => {
    const first = titlesOf(lang).pages[0] ?? '';
    const pages = await Promise.all([3, 4].map(readPage));
    const texts = pages.map((items) => items.map(({ str }) => str).join(' '));
    expect(texts[0]?.replaceAll(/\s/g, '')).toContain(first.replaceAll(/\s/g, ''));
    for (const [index, items] of pages.entries())
      expect(items.some(({ str }) => str === String(index + 3))).toBe(true);
  });

  it('embeds every font', () => {
    const file = Buffer.from(bytes).toString('latin1');
    const objects = new Map(
      file.split('endobj').map((object) => [/(\d+) 0 obj/.exec(object)?.[1] ?? '', object]),
    );
    const fonts = [...objects.values()].filter((object) => object.includes('/Subtype /CIDFontType'));
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) {
      const descriptor = objects.get(/\/FontDescriptor (\d+) 0 R/.exec(font)?.[1] ?? '');
      expect(descriptor).toMatch(/\/FontFile[23]? \d+ 0 R/);
    }
    expect(file).toMatch(/\/BaseFont \/[A-Z]{6}\+LayerSans/);
  });

  it('leads nowhere on the machine that made it', () => {
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/URI \((?!https:|mailto:)/);
  });

  it('leaves no heading alone at the foot of a page', async () => {
    const lonely: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      // The page number stands in the margin, below all text.
      const items = (await readPage(number)).filter(({ str, y }) => str.trim() !== '' && y > 60);
      const lowest = items.toSorted((a, b) => a.y - b.y)[0];
      if (lowest && lowest.y < 140 && lowest.height >= 13 && number > 2)
        lonely.push(`${String(number)}: ${lowest.str}`);
    }
    expect(lonely).toEqual([]);
  });

  async function readPage(number: number): Promise<{ str: string; y: number; height: number }[]> {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    return items.flatMap((item) =>
      'str' in item ? { str: item.str, y: Number(item.transform[5]), height: item.height } : [],
    );
  }
});
