/** Measures the advances that src/diagrams/text-metrics.ts needs in the font itself and writes them there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

const FONT = 'src/fonts/layer-sans.woff2';
const TARGET = 'src/diagrams/text-metrics.ts';
const BASIC_LATIN = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
/** What figures write besides; any other symbol counts as a whole em. */
const BEYOND_ASCII = '\u00a0·×÷±°µ–—‘’“”•…→←↑↓−≈≤≥';
const CHARACTERS = [...BASIC_LATIN, ...Array.from(BEYOND_ASCII)];

// HarfBuzz reads no woff2.
const unpacked = await subsetFont(readFileSync(FONT), undefined, {
  keepAllGlyphs: true,
  targetFormat: 'truetype',
});
const face = new Face(new Blob(unpacked));

function measure(weight: number): { hangul: number; advances: number[] } {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const toAdvance = (character: string) => {
    const glyph = font.nominalGlyph(character.codePointAt(0) ?? 0);
    if (glyph === undefined) {
      throw new Error(
        `${FONT}: no glyph for "${character}". Take it out of BEYOND_ASCII in tools/measure-font.ts.`,
      );
    }
    return font.glyphHAdvance(glyph);
  };
  return { hangul: toAdvance('가'), advances: CHARACTERS.map(toAdvance) };
}

const regular = measure(400);
const semibold = measure(600);
const wider = semibold.advances.map((advance, index) => advance - (regular.advances[index] ?? 0));
const lines = [
  `const UNITS_PER_EM = ${face.upem};`,
  `const HANGUL = ${regular.hangul};`,
  'const BEYOND_ASCII =',
  `  '${BEYOND_ASCII.replace('\u00a0', '\\u00a0')}';`,
  'const ADVANCES =',
  `  '${regular.advances.join(' ')}';`,
  'const WIDER =',
  `  '${wider.join(' ')}';`,
];
const source = readFileSync(TARGET, 'utf8');
writeFileSync(
  TARGET,
  source.replace(
    /(\/\/ <measured>\n)[^]*(\n\/\/ <\/measured>)/,
    (_, open: string, close: string) => open + lines.join('\n') + close,
  ),
);
