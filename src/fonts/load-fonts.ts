import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { FontFile } from './font-css.ts';

/** A file of the site's font, ready to be served. */
export interface FontFace extends FontFile {
  bytes: Buffer;
}

const SOURCE = 'src/fonts/layer-sans.woff2';
const LICENCE = 'src/fonts/LICENSE.txt';
const CACHE = '.cache/fonts';
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
  const source = await readFile(SOURCE);
  const characters = [...new Set(ALWAYS + (await readTexts(WRITTEN_IN)))].sort();
  return Promise.all(
    (['latin', 'hangul'] as const).map(async (name) => {
      const isOwn = (character: string) => HANGUL.test(character) === (name === 'hangul');
      const bytes = await cut(source, characters.filter(isOwn).join(''));
      // In development the name must outlive an edit: routes are listed once.
      const hash = import.meta.env.DEV ? '' : `.${toHash(bytes)}`;
      return { name, path: `assets/layer-sans-${name}${hash}.woff2`, bytes };
    }),
  );
}

async function cut(source: Buffer, characters: string): Promise<Buffer> {
  const cached = join(CACHE, `${toHash(source, characters)}.woff2`);
  try {
    return await readFile(cached);
  } catch {
    const bytes = await subsetFont(source, characters, { targetFormat: 'woff2' });
    await mkdir(CACHE, { recursive: true });
    // Whole or not at all: another run may be reading.
    await writeFile(`${cached}.${process.pid}`, bytes);
    await rename(`${cached}.${process.pid}`, cached);
    return bytes;
  }
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

function toHash(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 8);
}
