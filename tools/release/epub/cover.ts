import { chromium } from '@playwright/test';
import { toBoundary } from '../../../src/layout/strata.ts';
import { chapterSlugs } from '../../../src/site/path.ts';
import { chromiumFlags, findChromium } from '../../find-browser.ts';
import { type BookFont, toFontFaces } from '../book-fonts.ts';
import { escapeXml } from '../../../src/diagrams/svg.ts';

const width = 1200;
const height = 1600;
const layers = chapterSlugs.length;
const thickness = 92;

/** The cover as a PNG: the name above a layer for each chapter, the newest of them in the colour of "you are here". */
export async function drawCover(title: string, tagline: string, fonts: readonly BookFont[]) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  try {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(toCoverPage(title, tagline, fonts));
    await page.evaluate(async () => document.fonts.ready);
    return await page.screenshot({ type: 'png' });
  } finally {
    await browser.close();
  }
}

/** The page that is photographed for the cover. */
export function toCoverPage(title: string, tagline: string, fonts: readonly BookFont[]): string {
  const land = Array.from({ length: layers }, (_, index) => {
    const y = height - (layers - index) * thickness;
    const fill = index === 0 ? '#f3bf32' : index === layers - 1 ? '#15202e' : '#fcfcfa';
    return `<path fill="${fill}" stroke="#15202e" stroke-width="4" d="${toBoundary(layers - index, y, width + 100)}V${height + 4}H-4V0"/>`;
  });
  return `<!doctype html><style>${toFontFaces('Layer Sans', fonts)}body{margin:0;background:#fcfcfa;color:#15202e;font-family:"Layer Sans"}
svg{position:absolute;inset:0}h1{position:absolute;left:90px;top:110px;margin:0;right:90px;font-size:170px;font-weight:700;letter-spacing:-.045em;line-height:1.05}
h1 small{display:block;margin-top:44px;font-size:52px;font-weight:600;letter-spacing:-.015em;line-height:1.35}</style>
<svg viewBox="0 0 ${width} ${height}">${land.join('')}</svg><h1>${escapeXml(title)}<small>${escapeXml(tagline)}</small></h1>`;
}
