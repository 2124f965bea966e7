import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import subsetFont from 'subset-font';
import { makeOnce, toKey } from '../cache/index.ts';
import type { FontFile } from './font-css.ts';
import { readFont } from './read-font.ts';

/** A file of the site's font, ready to be served. */
export interface FontFace extends FontFile {
  bytes: Buffer;
}

const LICENCE = 'src/fonts/LICENSE.txt';
const WRITTEN_IN = ['docs', 'diagrams', 'src'];
const TEXT_FILES = new Set(['.mdx', '.yaml', '.ts', '.astro', '.css']);

/* What a page may always come to show: numbers of any locale, signs that figures draw, words typed into one. */
const BASIC = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
const ALWAYS = `${BASIC}\u00a0\u202f«»·×÷±°µ–—‘’“”•…→←↑↓↔−≈≤≥≠∞`;

const HANGUL = /[\u1100-\u11ff\u3000-\u303f\u3130-\u318f\uac00-\ud7a3]/;

let finished: Promise<FontFace[]> | undefined;

/**
 * Cuts the font to the characters that the site is written with. A build does so once, the development server
 * whenever they change; what was cut before comes from `.cache/fonts/`.
 */
export function loadFonts(): Promise<FontFace[]> {
  if (import.meta.env.DEV) return cutFonts();
  return (finished ??= cutFonts());
}

/** The font's licence, which has to stand beside the font's files. */
export async function loadFontLicence(): Promise<{ path: string; bytes: Buffer }> {
  return { path: 'assets/layer-sans.LICENSE.txt', bytes: await readFile(LICENCE) };
}

async function cutFonts(): Promise<FontFace[]> {
  const source = await readFont();
  // What stands in `ALWAYS` is most of what the texts are, and need not be told apart sign by sign.
  const others = (await readTexts(WRITTEN_IN)).replaceAll(/[\0-\x7e]+/g, '');
  const characters = [...new Set(ALWAYS + others)].sort();
  // Unpacking the source takes as long as cutting it: both files are cut from one that has the signs of both.
  let both: Promise<Buffer> | undefined;
  const whole = () => (both ??= subsetFont(source, characters.join(''), { targetFormat: 'truetype' }));
  return Promise.all(
    (['latin', 'hangul'] as const).map(async (name) => {
      const isOwn = (character: string) => HANGUL.test(character) === (name === 'hangul');
      const bytes = await cut(source, characters.filter(isOwn).join(''), whole);
      // In development the name must outlive an edit: routes are listed once.
      const hash = import.meta.env.DEV ? '' : `.${toKey(bytes).slice(0, 8)}`;
      return { name, path: `assets/layer-sans-${name}${hash}.woff2`, bytes };
    }),
  );
}

function cut(source: Buffer, characters: string, whole: () => Promise<Buffer>): Promise<Buffer> {
  return makeOnce(`fonts/${toKey(source, characters)}.woff2`, async () =>
    subsetFont(await whole(), characters, { targetFormat: 'woff2' }),
  );
}

async function readTexts(folders: readonly string[]): Promise<string> {
  const lists = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const files = lists.flat().filter(({ name }) => TEXT_FILES.has(extname(name)));
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  );
  return texts.join('');
}
