import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { projectFolder } from '../run.ts';

/** The weights in which the site is set. */
export const weights = [400, 600, 700] as const;

/** One weight of the site's font, cut to some text. */
export interface StaticFont {
  weight: (typeof weights)[number];
  /** WOFF2. */
  bytes: Uint8Array;
}

/**
 * The site's font cut to the characters of `text`, one file for each weight: paper and readers for books embed fonts
 * of one weight, while the font of the site holds all weights in one file.
 */
export async function cutStaticFonts(text: string): Promise<StaticFont[]> {
  const source = await readFile(join(projectFolder, 'src/fonts/layer-sans.woff2'));
  const characters = [...new Set(text)].sort().join('');
  return Promise.all(
    weights.map(async (weight) => ({
      weight,
      bytes: await subsetFont(source, characters, { targetFormat: 'woff2', variationAxes: { wght: weight } }),
    })),
  );
}
