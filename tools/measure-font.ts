/** Measures the advances that src/diagrams/text-metrics.ts needs in the font itself and writes them there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

const FONT = 'src/fonts/layer-sans.woff2';
const TARGET = 'src/diagrams/text-metrics.ts';
const BASIC_LATIN = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
const CHARACTERS = BASIC_LATIN.join('') + '\u00a0·×÷±°µ–—‘’“”•…→←↑↓↔−≈≤≥≠∞①②③④⑤⑥⑦⑧⑨●○■□▲△▼✓';

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
        `${FONT}: no glyph for "${character}". Take it out of CHARACTERS in tools/measure-font.ts.`,
      );
    }
    return font.glyphHAdvance(glyph);
  };
  return { hangul: toAdvance('가'), advances: Array.from(CHARACTERS, toAdvance) };
}

const regular = measure(400);
const semibold = measure(600);
const quoted = `'${CHARACTERS.replace(/['\\]/g, '\\$&').replace('\u00a0', '\\u00a0')}'`;
const lines = [
  `const UNITS_PER_EM = ${face.upem};`,
  `const HANGUL = ${regular.hangul};`,
  'const CHARACTERS =',
  `  ${quoted};`,
  'const ADVANCES: Record<Weight, string> = {',
  `  400: '${regular.advances.join(' ')}',`,
  `  600: '${semibold.advances.join(' ')}',`,
  '};',
];
const source = readFileSync(TARGET, 'utf8');
writeFileSync(
  TARGET,
  source.replace(
    /(\/\/ <measured>\n)[^]*(\n\/\/ <\/measured>)/,
    (_, open: string, close: string) => open + lines.join('\n') + close,
  ),
);
