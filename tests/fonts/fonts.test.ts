import { readFileSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FontFace, loadFontLicence, loadFonts, toFontCss, toFontNames } from '../../src/fonts/index.ts';

const files = [
  { name: 'latin', path: 'assets/a.woff2' },
  { name: 'hangul', path: 'assets/b.woff2' },
] as const;

/** HarfBuzz reads no woff2. */
function unpack(bytes: Buffer): Promise<Buffer> {
  return subsetFont(bytes, undefined, { keepAllGlyphs: true, targetFormat: 'truetype' });
}

async function toCharacters(bytes: Buffer): Promise<Set<string>> {
  const face = new Face(new Blob(await unpack(bytes)));
  return new Set(Array.from(face.collectUnicodes(), (code) => String.fromCodePoint(code)));
}

const byName = (faces: readonly FontFace[], name: string): FontFace => {
  const face = faces.find((one) => one.name === name);
  if (!face) throw new Error(`There is no font file "${name}".`);
  return face;
};

describe('the cut font', () => {
  test('costs an English page at most 30 kB and a Korean page 180 kB', async () => {
    const faces = await loadFonts();
    expect(byName(faces, 'latin').bytes.length).toBeLessThanOrEqual(30_000);
    expect(byName(faces, 'hangul').bytes.length).toBeLessThanOrEqual(180_000 - 30_000);
  });

  test('has every character that both languages are written with', async () => {
    const faces = await loadFonts();
    const known = new Set(
      (await Promise.all(faces.map(({ bytes }) => toCharacters(bytes)))).flatMap((characters) => [
        ...characters,
      ]),
    );
    for (const file of ['docs/ko/interface.yaml', 'docs/en/interface.yaml', 'docs/ko/containers.mdx']) {
      const missing = [...new Set(readFileSync(file, 'utf8'))].filter(
        (one) => one !== '\n' && !known.has(one),
      );
      expect(missing, file).toEqual([]);
    }
  });

  test('keeps Hangul out of the Latin file and Latin out of the Hangul file', async () => {
    const faces = await loadFonts();
    expect([...(await toCharacters(byName(faces, 'latin').bytes))].join('')).not.toMatch(/[가-힣]/);
    expect([...(await toCharacters(byName(faces, 'hangul').bytes))].join('')).not.toMatch(/[A-Za-z]/);
  });

  test('comes out the same from every cut', async () => {
    const source = readFileSync('src/fonts/layer-sans.woff2');
    const cut = () => subsetFont(source, '커널 kernel', { targetFormat: 'woff2' });
    expect((await cut()).equals(await cut())).toBe(true);
  });

  test('has every table without which browsers refuse a font', async () => {
    for (const { name, bytes } of await loadFonts()) {
      const face = new Face(new Blob(await unpack(bytes)));
      const tables = [
        'OS/2',
        'cmap',
        'fvar',
        'glyf',
        'gvar',
        'head',
        'hhea',
        'hmtx',
        'loca',
        'maxp',
        'name',
        'post',
      ];
      expect(
        tables.filter((table) => !face.referenceTable(table)?.length),
        name,
      ).toEqual([]);
    }
  });

  test('states its own name and the copyright, not the name that the licence reserves', async () => {
    for (const { bytes } of await loadFonts()) {
      const table = new Face(new Blob(await unpack(bytes))).referenceTable('name') ?? new Uint8Array();
      const names = String.fromCharCode(...table).replaceAll('\0', '');
      expect(names).toContain('Layer Sans');
      expect(names).toContain('Copyright (c) 2021, Kil Hyung-jin');
      expect(names).not.toContain('Pretendard');
    }
  });

  test('keeps the weights from 400 to 700', async () => {
    for (const { name, bytes } of await loadFonts()) {
      expect(new Face(new Blob(await unpack(bytes))).getAxisInfos().wght, name).toMatchObject({
        min: 400,
        max: 700,
      });
    }
  });
});

describe('file names', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllEnvs());

  test('carry the hash of the bytes in a build, and none in development', async () => {
    const development = await loadFonts();
    expect(development.map(({ path }) => path)).toEqual([
      'assets/layer-sans-latin.woff2',
      'assets/layer-sans-hangul.woff2',
    ]);
    vi.stubEnv('DEV', false);
    const { loadFonts: load } = await import('../../src/fonts/index.ts');
    const built = await load();
    for (const { name, path } of built)
      expect(path).toMatch(new RegExp(`^assets/layer-sans-${name}\\.[0-9a-f]{8}\\.woff2$`));
    expect(await load()).toBe(built);
  });
});

describe('toFontCss', () => {
  test('leads from the page to the files', () => {
    expect(toFontCss(files, '../', ['ko'])).toMatchInlineSnapshot(
      `"@font-face{font-family:"Layer Sans";font-weight:400 700;font-display:optional;src:url(../assets/a.woff2)format("woff2");unicode-range:U+0-10FF,U+1200-2FFF}@font-face{font-family:"Layer Sans";font-weight:400 700;font-display:optional;src:url(../assets/b.woff2)format("woff2");unicode-range:U+1100-11FF,U+3000-303F,U+3130-318F,U+AC00-D7A3}"`,
    );
  });

  test('gives Hangul to Korean pages only', () => {
    expect(toFontCss(files, '', ['en'])).not.toContain('b.woff2');
    expect(toFontCss(files, '', ['en', 'ko'])).toContain('b.woff2');
  });

  test('never lets a late font move the text', () => {
    expect(toFontCss(files, '', ['ko']).match(/font-display:optional/g)).toHaveLength(2);
  });
});

test('a page names the files it needs, and a page with more of them names those too', () => {
  expect(toFontNames(files, ['en'])).toBe('a.woff2');
  expect(toFontNames(files, ['ko'])).toBe('a.woff2 b.woff2');
});

test('the licence stands beside the font', async () => {
  const { path, bytes } = await loadFontLicence();
  expect(path).toBe('assets/layer-sans.LICENSE.txt');
  expect(bytes.toString()).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
