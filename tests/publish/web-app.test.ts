import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawIcon, iconFiles, toWebApp } from '../../src/publish/index.ts';
import { toFramePage } from '../../src/site/to-frame-page.ts';
import { aSite } from '../site/one-site.ts';

it('names every address relatively to the manifest, so that any base path is right', () => {
  const manifest = JSON.parse(toWebApp(toFramePage(aSite(), 'home', 'ko'))) as {
    start_url: string;
    scope: string;
    icons: { src: string; purpose: string }[];
  };
  const toHref = (path: string) => new URL(path, 'https://example.org/any/base/ko/app.webmanifest').href;
  expect(toHref(manifest.start_url)).toBe('https://example.org/any/base/ko/index.html');
  expect(toHref(manifest.scope)).toBe('https://example.org/any/base/');
  expect(manifest.icons.map(({ src, purpose }) => [toHref(src), purpose])).toEqual([
    ['https://example.org/any/base/icons/icon-192.png', 'any'],
    ['https://example.org/any/base/icons/icon-512.png', 'any'],
    ['https://example.org/any/base/icons/maskable-512.png', 'maskable'],
  ]);
});

it('speaks the language of the home page', () => {
  expect(JSON.parse(toWebApp(toFramePage(aSite(), 'home', 'ko')))).toMatchObject({
    lang: 'ko',
    dir: 'ltr',
    name: 'Layer by <Layer>',
    display: 'standalone',
  });
});

it.each(iconFiles)('draws $file in its size, as PNG', (icon) => {
  const png = Buffer.from(drawIcon(readFileSync('public/favicon.svg', 'utf8'), icon));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.size, icon.size]);
});
