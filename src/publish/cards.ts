import { Resvg } from '@resvg/resvg-js';
import { makeOnce, toKey } from '../cache/index.ts';
import { loadStaticFonts } from '../fonts/index.ts';
import type { Page } from '../site/index.ts';
import { escapeXml } from '../diagrams/svg.ts';
import { fitText, wrapText } from '../diagrams/text-metrics.ts';
import { toMark } from './icons.ts';

/** A drawing as SVG without a root, with its width and height. */
export interface CardFigure {
  markup: string;
  width: number;
  height: number;
}

/* The size that previews show uncut. */
const sheet = { width: 1200, height: 630 };
const panel = { width: 404, margin: 40 };
const box = { x: 432, y: 36, width: 740, height: 558 };
const titleSizes = [54, 48, 42, 36, 30] as const;
const [ink, paper, soft, ochre] = ['#15202e', '#fcfcfa', '#c9d2dc', '#f3bf32'];

/**
 * A page's picture for previews as SVG, set in the site's font: its words on the left, its figure on the right, or
 * the site's own mark (`favicon`, SVG of 32 × 32 units) where it has none.
 */
export function toCard(page: Page, drawn: CardFigure | undefined, favicon: string): string {
  const mark = toMark(favicon);
  const figure = drawn ?? { markup: mark, width: 32, height: 32 };
  const { lang, title } = page;
  const question = page.question || page.description;
  const room = panel.width - 2 * panel.margin;
  const { fontSize: size, lines } = fitText(title, room, 3, titleSizes, 600, 0);
  const scale = Math.min(box.width / figure.width, box.height / figure.height);
  const left = box.x + (box.width - figure.width * scale) / 2;
  const top = box.y + (box.height - figure.height * scale) / 2;
  const asked = wrapText(question, room, 23, 400, 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" width="${sheet.width}" height="${sheet.height}" font-family="Layer Sans">`,
    `<rect width="${sheet.width}" height="${sheet.height}" fill="${paper}"/>`,
    `<rect width="${panel.width}" height="${sheet.height}" fill="${ink}"/>`,
    `<g transform="translate(${panel.margin} 48) scale(1.5)">${mark}</g>`,
    setText([page.text('site.name')], { x: panel.margin + 62, y: 81, size: 25, weight: 600, fill: paper }),
    setText(lines, { x: panel.margin, y: 206, size, weight: 600, fill: paper }),
    `<rect x="${panel.margin}" y="${206 + (lines.length - 1) * size * 1.3 + 30}" width="64" height="6" fill="${ochre}"/>`,
    setText(asked, {
      x: panel.margin,
      y: 206 + (lines.length - 1) * size * 1.3 + 82,
      size: 23,
      weight: 400,
      fill: soft,
    }),
    `<g transform="translate(${left} ${top}) scale(${scale})">${figure.markup}</g>`,
    '</svg>',
  ].join('');
}

/** Draws a card as PNG, once; with the site's font only, so that it looks the same on every machine. */
export async function loadCard(svg: string): Promise<Buffer<ArrayBuffer>> {
  const fonts = await loadStaticFonts([400, 600], { format: 'truetype' });
  return makeOnce(`cards/${toKey(svg, ...fonts.map(({ bytes }) => bytes))}.png`, () => {
    const fontFiles = fonts.map(({ path }) => path);
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Layer Sans' };
    return new Resvg(svg, { font }).render().asPng();
  });
}

interface Setting {
  x: number;
  y: number;
  size: number;
  weight: 400 | 600;
  fill: string;
}

function setText(lines: readonly string[], { x, y, size, weight, fill }: Setting): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${y + index * size * 1.3}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(line)}</text>`,
    )
    .join('');
}
