import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import {
  FALLBACK_SLACK,
  fitText,
  textWidth,
  wrapText,
  type Weight,
} from '../../src/diagrams/text-metrics.ts';

// HarfBuzz reads no woff2.
const woff2 = readFileSync('src/fonts/layer-sans.woff2');
const face = new Face(
  new Blob(await subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: 'truetype' })),
);

function openFont(weight: Weight): Font {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

const fonts: Record<Weight, Font> = { 400: openFont(400), 600: openFont(600) };

/** The width as a browser sets it: shaped, with kerning. */
function shapedWidth(text: string, weight: Weight): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(fonts[weight], buffer);
  return buffer.getGlyphPositions().reduce((sum, glyph) => sum + glyph.xAdvance, 0) / face.upem;
}

const LABELS = [
  ...[
    '하드웨어',
    '호스트 운영체제(host OS)',
    '게스트 운영체제',
    '커널',
    '하이퍼바이저',
    '도커 엔진',
    '바이너리·라이브러리',
  ],
  ...['A 쇼핑몰', 'B 메일', '커널 3개', '처리 시간 125ms', '10~50%', '요구량 1,000'],
  ...['Hardware', 'Host OS', 'Guest OS', 'Kernel', 'Hypervisor', 'Docker Engine', 'Binaries and libraries'],
  ...[
    'A Shop',
    'D Login',
    'H Database',
    '3 kernels',
    'manages',
    'Linux + KVM',
    'KVM + Firecracker',
    'boundary 1 of 4',
  ],
];

describe.each([400, 600] as const)('textWidth at weight %i', (weight) => {
  test.each(LABELS)('needs no kerning to be close to the shaped font: %s', (label) => {
    const ratio = textWidth(label, 1, weight) / shapedWidth(label, weight);
    expect(ratio).toBeGreaterThanOrEqual(0.996);
    expect(ratio).toBeLessThanOrEqual(1.014);
  });

  test('is within 1 % of the shaped font over all labels', () => {
    const sum = (width: (label: string, size: number, weight: Weight) => number) =>
      LABELS.reduce((total, label) => total + width(label, 1, weight), 0);
    expect(Math.abs(sum(textWidth) / sum((label) => shapedWidth(label, weight)) - 1)).toBeLessThan(0.01);
  });

  test('every character of the table has the advance of its glyph', () => {
    const characters = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
    for (const character of characters.concat(Array.from('가힣ㄱ·×–—“”…→≤'))) {
      expect(textWidth(character, face.upem, weight), character).toBeCloseTo(
        shapedWidth(character, weight) * face.upem,
        6,
      );
    }
  });

  test('every Hangul syllable has one advance, so one number stands for 11,172', () => {
    const advances = new Set<number | undefined>();
    for (let code = 0xac00; code <= 0xd7a3; code++) {
      const glyph = fonts[weight].nominalGlyph(code);
      advances.add(glyph && fonts[weight].glyphHAdvance(glyph) / face.upem);
    }
    expect([...advances]).toEqual([textWidth('각', 1, weight)]);
  });
});

test('textWidth grows with the font size and is 0 for nothing', () => {
  expect(textWidth('', 16)).toBe(0);
  expect(textWidth('커널 kernel', 32)).toBeCloseTo(2 * textWidth('커널 kernel', 16));
});

test('combining marks and joiners take no room, ideographs and rare symbols a whole em', () => {
  expect(textWidth('e\u0301\u200d', 16)).toBe(textWidth('e', 16));
  expect(textWidth('核', 16)).toBe(16);
  expect(textWidth('①', 16)).toBe(16);
});

describe('wrapText', () => {
  test('keeps a label on one line when it fits with the slack', () => {
    const width = textWidth('게스트 운영체제', 14);
    expect(wrapText('게스트 운영체제', width * (1 + FALLBACK_SLACK), 14)).toEqual(['게스트 운영체제']);
    expect(wrapText('게스트 운영체제', width * 1.02, 14)).toEqual(['게스트', '운영체제']);
    expect(wrapText('게스트 운영체제', width * 1.02, 14, 400, 0)).toEqual(['게스트 운영체제']);
  });

  test('makes lines even instead of leaving one word alone', () => {
    expect(wrapText('each virtual machine carries a kernel', 230, 14)).toEqual([
      'each virtual machine',
      'carries a kernel',
    ]);
  });

  test('never breaks inside a Korean word that fits the box', () => {
    expect(wrapText('컨테이너는 호스트의 커널을 함께 씁니다', 100, 14)).toEqual([
      '컨테이너는',
      '호스트의 커널을',
      '함께 씁니다',
    ]);
  });

  test('breaks a word wider than the box before its parenthesis, then by syllable', () => {
    expect(wrapText('하이퍼바이저(hypervisor)', 110, 14)).toEqual(['하이퍼바이저', '(hypervisor)']);
    expect(wrapText('하이퍼바이저', 40, 14).join('')).toBe('하이퍼바이저');
    expect(wrapText('하이퍼바이저', 40, 14).length).toBeGreaterThan(1);
  });

  test('keeps a no-break space and obeys a line feed', () => {
    expect(wrapText('WSL\u00a02 VM', 60, 14)).toEqual(['WSL\u00a02', 'VM']);
    expect(wrapText('a\nb', 500, 14)).toEqual(['a', 'b']);
  });

  test('gives no line for no text', () => {
    expect(wrapText('', 100, 14)).toEqual([]);
    expect(wrapText('   ', 100, 14)).toEqual([]);
  });

  const word = fc.string({
    unit: fc.constantFrom(...Array.from('가나커널이(바)Kernel-/1,.')),
    minLength: 1,
    maxLength: 12,
  });
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const boxes = fc.tuple(text, fc.integer({ min: 5, max: 400 }), fc.constantFrom<Weight>(400, 600));

  test('loses and adds no character', () => {
    fc.assert(
      fc.property(boxes, ([words, width, weight]) => {
        expect(wrapText(words, width, 14, weight).join('').replaceAll(' ', '')).toBe(
          words.replaceAll(' ', ''),
        );
      }),
    );
  });

  test('fits the box with its slack, except a single character wider than it', () => {
    fc.assert(
      fc.property(boxes, ([words, width, weight]) => {
        for (const line of wrapText(words, width, 14, weight)) {
          const fits = textWidth(line, 14, weight) <= width / (1 + FALLBACK_SLACK) + 1e-9;
          expect(fits || Array.from(line).length === 1, line).toBe(true);
        }
      }),
    );
  });

  test('keeps every word whole that fits the box', () => {
    fc.assert(
      fc.property(boxes, ([words, width, weight]) => {
        const lines = wrapText(words, width, 14, weight).map((line) => ` ${line} `);
        for (const each of words.split(' ').filter(Boolean)) {
          if (textWidth(each, 14, weight) > width / (1 + FALLBACK_SLACK)) continue;
          expect(
            lines.some((line) => line.includes(` ${each} `)),
            each,
          ).toBe(true);
        }
      }),
    );
  });
});

describe('fitText', () => {
  test('takes the largest size whose lines fit', () => {
    expect(fitText('Docker Engine', 80, 1, [14, 12, 10])).toEqual({
      fontSize: 10,
      lines: ['Docker Engine'],
      fits: true,
    });
    expect(fitText('Docker Engine', 80, 2, [14, 12, 10])).toMatchObject({
      fontSize: 14,
      lines: ['Docker', 'Engine'],
    });
  });

  test('says that nothing fits and answers with the smallest size', () => {
    expect(fitText('하이퍼바이저', 20, 1, [14, 12])).toMatchObject({ fontSize: 12, fits: false });
  });
});
