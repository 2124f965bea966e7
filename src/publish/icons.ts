import { Resvg } from '@resvg/resvg-js';

/** An icon of the installed site. */
export interface IconFile {
  /** Name of its file in `icons/`. */
  file: string;
  /** Width and height in pixels. */
  size: number;
  /** Whether a system may cut it to any shape that holds the middle four fifths. */
  maskable: boolean;
}

/** The icons that systems ask an installed site for. */
export const iconFiles: readonly IconFile[] = [
  { file: 'icon-192.png', size: 192, maskable: false },
  { file: 'icon-512.png', size: 512, maskable: false },
  { file: 'maskable-512.png', size: 512, maskable: true },
];

/* The favicon's corners lie 18.4 from the middle of its 32 units, the safe circle of a maskable icon 12.8. */
const safe = 0.68;
const paper = '#fcfcfa';

/** The marks of a drawing, without its frame. */
export function toMark(svg: string): string {
  return svg.replace(/^[^]*?<svg[^>]*>|<\/svg>[^]*$/g, '');
}

/** Draws the favicon, given as SVG of 32 × 32 units, as PNG. */
export function drawIcon(favicon: string, { size, maskable }: IconFile): Uint8Array<ArrayBuffer> {
  const inset = (32 * (1 - safe)) / 2;
  const svg = maskable
    ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${paper}"/>` +
      `<g transform="translate(${inset} ${inset}) scale(${safe})">${toMark(favicon)}</g></svg>`
    : favicon;
  return new Uint8Array(
    new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } })
      .render()
      .asPng(),
  );
}
