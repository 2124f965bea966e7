/** Family name of the site's own font. The licence reserves the original's name, Pretendard, for the uncut font. */
const family = 'Layer Sans';

/** What a page needs to know of a font file. */
export interface FontFile {
  name: 'latin' | 'hangul';
  /** Path below the site's folder. */
  path: string;
}

/* The browser fetches a file when a page has a character of its range. */
const ranges = {
  latin: 'U+0-10FF,U+1200-2FFF',
  hangul: 'U+1100-11FF,U+3000-303F,U+3130-318F,U+AC00-D7A3',
};

/**
 * The rules that name the font's files; `root` leads from the page to the site's folder, `languages` are those that
 * the page is written in. Only Korean gets the Hangul file: one Korean word, such as the language's own name in a
 * link, would cost every other reader that file.
 *
 * `optional`, for a late font that swaps in moves the lines (layout shift 0.007, with a fallback of matched widths
 * too). So text shows at once and never moves; a first visitor far from the server reads one page in the fallback.
 */
export function toFontCss(files: readonly FontFile[], root: string, languages: readonly string[]): string {
  return files
    .filter(({ name }) => name !== 'hangul' || languages.includes('ko'))
    .map(
      ({ name, path }) =>
        `@font-face{font-family:"${family}";font-weight:400 700;font-display:optional;` +
        `src:url(${root}${path})format("woff2");unicode-range:${ranges[name]}}`,
    )
    .join('');
}

/**
 * Script that asks for the font as soon as the rules before it are read. An optional font that is not there at the
 * first layout stays unused on the page: without this even a page from disk often goes without, with it the font
 * arrives in time from disk, from the cache, and from a server within some 80 ms. Firefox refuses what came too late,
 * which is no fault of the page.
 */
export const askForFont = `document.fonts.load('1em "${family}"','a가').catch(()=>{})`;
