import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const SOURCE = 'src/fonts/layer-sans.woff2';
const CACHE = '.cache/fonts';
const weights = [400, 600];

/**
 * Paths of the font as TrueType, one file for each weight that figures use: for renderers that know neither woff2 nor
 * variable fonts. What was made before comes from `.cache/fonts/`.
 */
export function loadStaticFonts(): Promise<string[]> {
  return Promise.all(weights.map(makeStatic));
}

async function makeStatic(weight: number): Promise<string> {
  const path = join(CACHE, `layer-sans-${weight}.ttf`);
  try {
    await access(path);
  } catch {
    const options = {
      keepAllGlyphs: true,
      targetFormat: 'truetype',
      variationAxes: { wght: weight },
    } as const;
    const bytes = await subsetFont(await readFile(SOURCE), undefined, options);
    await mkdir(CACHE, { recursive: true });
    // Whole or not at all: another run may be reading.
    await writeFile(`${path}.${process.pid}`, bytes);
    await rename(`${path}.${process.pid}`, path);
  }
  return path;
}
