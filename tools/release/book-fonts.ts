import { loadStaticFonts, type StaticFont } from '../../src/fonts/index.ts';
import { projectFolder } from '../run.ts';

/** The weights in which the site is set. */
const weights = [400, 600, 700] as const;

/** One weight of the font of a book. */
export type BookFont = StaticFont<(typeof weights)[number]>;

/** The site's font in the weights that a book is set in, cut to its text. */
export function loadBookFonts(text: string): Promise<BookFont[]> {
  return loadStaticFonts(weights, { format: 'woff2', text }, projectFolder);
}

/** Styles that hold the fonts themselves, under the name of one family. */
export function toFontFaces(family: string, fonts: readonly BookFont[]): string {
  return fonts
    .map(
      ({ weight, bytes }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')})format("woff2")}`,
    )
    .join('');
}
