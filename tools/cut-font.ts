/**
 * Cuts src/fonts/layer-sans.woff2 from the original font: weights 400 to 700, Latin, signs and all Hangul, on a grid of
 * 1,024 units per em. Run `npm pack pretendard@1.3.9` outside the repository, unpack it, have Python with
 * `python3 -m pip install fonttools==4.66.1`, then
 * `node tools/cut-font.ts <package>/dist/public/variable/PretendardVariable.ttf` and `node tools/measure-font.ts`.
 *
 * The original has 2,048 units per em. Half as fine, no point moves by more than a twentieth of a pixel at 50 px, and a
 * Korean page's fonts weigh a tenth less. No package for Node.js moves a variable font to another grid; fontTools does.
 *
 * The package weighs 72 MB to fetch and the cut 1.2 MB, so the cut is what the repository keeps. The licence reserves
 * the original's name for the uncut font, so the cut is called Layer Sans.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { withNames } from './font-names.ts';

const TARGET = 'src/fonts/layer-sans.woff2';
const UNITS_PER_EM = 1024;
const BLOCKS = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x017f], // Latin-1, Latin Extended-A
  [0x2000, 0x20bf], // punctuation, superscripts, currencies
  [0x2100, 0x22ff], // letter-like signs, numbers, arrows, mathematics
  [0x2460, 0x24ff], // enclosed numbers
  [0x25a0, 0x27bf], // shapes, signs, dingbats
  [0x3000, 0x303f], // Korean punctuation
  [0x3131, 0x318e], // Hangul letters
  [0xac00, 0xd7a3], // Hangul syllables
] as const;

const [original] = process.argv.slice(2);
if (original === undefined) {
  throw new Error(
    'The original font is missing. Name its file: node tools/cut-font.ts <PretendardVariable.ttf>.',
  );
}
const text = BLOCKS.map(([first, last]) => {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}).join('');
const cut = await subsetFont(readFileSync(original), text, {
  targetFormat: 'truetype',
  variationAxes: { wght: { min: 400, max: 700 } },
  keepFeatures: ['kern', 'tnum'],
  noHinting: true,
  dropTables: ['STAT'],
});
const named = withNames(toCoarser(cut), {
  0: 'Copyright (c) 2021, Kil Hyung-jin (https://github.com/orioncactus/pretendard), SIL Open Font License 1.1',
  1: 'Layer Sans',
  2: 'Regular',
  3: 'Layer Sans, cut from version 1.3.9',
  4: 'Layer Sans',
  5: 'Version 1.309',
  6: 'LayerSans-Regular',
});
const packed = await subsetFont(named, undefined, { keepAllGlyphs: true, targetFormat: 'woff2' });
writeFileSync(TARGET, packed);
console.log(`${TARGET}: ${Math.round(packed.length / 1024)} KiB`);

function toCoarser(font: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'layer-sans-'));
  const [fine, coarse] = [join(folder, 'fine.ttf'), join(folder, 'coarse.ttf')];
  try {
    writeFileSync(fine, font);
    const scale = ['-m', 'fontTools.ttLib.scaleUpem', fine, String(UNITS_PER_EM), '--output-file', coarse];
    execFileSync('python3', scale, { stdio: 'inherit' });
    return readFileSync(coarse);
  } catch (cause) {
    throw new Error(
      'Python could not scale the font. Install fontTools: python3 -m pip install fonttools==4.66.1.',
      { cause },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
