import subsetFont from 'subset-font';
import { makeOnce, toKeptPath, toKey } from '../cache/index.ts';
import { readFont } from './read-font.ts';

/** One weight of the site's font. */
export interface StaticFont<Weight extends number = number> {
  weight: Weight;
  bytes: Buffer;
  /** Where it lies. */
  path: string;
}

/** How a font of one weight is made. */
interface Cut {
  format: 'truetype' | 'woff2';
  /** The text that it has to show; without one it keeps every sign. */
  text?: string;
}

const endings = { truetype: 'ttf', woff2: 'woff2' };

/**
 * The site's font in these weights, a file for each: paper, books and renderers that draw pictures know only fonts of
 * one weight, while the font of the site holds all of them in one file. What was made before comes from `.cache/`.
 */
export async function loadStaticFonts<Weight extends number>(
  weights: readonly Weight[],
  { format, text }: Cut,
  root = '.',
): Promise<StaticFont<Weight>[]> {
  const source = await readFont(root);
  const characters = text === undefined ? undefined : [...new Set(text)].sort().join('');
  return Promise.all(
    weights.map(async (weight) => {
      const name = `fonts/${toKey(source, characters ?? '', String(weight))}.${endings[format]}`;
      const make = () =>
        subsetFont(source, characters, {
          targetFormat: format,
          keepAllGlyphs: characters === undefined,
          variationAxes: { wght: weight },
        });
      return { weight, bytes: await makeOnce(name, make, root), path: toKeptPath(name, root) };
    }),
  );
}
