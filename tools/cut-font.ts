/**
 * Cuts src/fonts/layer-sans.woff2 from the original font: weights 400 to 700, Latin, signs and all Hangul.
 * Run `npm pack pretendard@1.3.9` outside the repository, unpack it, then
 * `node tools/cut-font.ts <package>/dist/public/variable/PretendardVariable.ttf`.
 *
 * The package weighs 72 MB to fetch and the cut 1.2 MB, so the cut is what the repository keeps. The licence reserves
 * the original's name for the uncut font, so the cut is called Layer Sans.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { withNames } from './font-names.ts';

const TARGET = 'src/fonts/layer-sans.woff2';
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
const named = withNames(cut, {
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
