import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { fontBeforePaint, fontKey } from '../../src/layout/font-before-paint.ts';

/** What the script makes of the font's style, and how often it asks for the font. */
function run(
  protocol: string,
  stored: string | undefined,
  names = 'latin.1.woff2',
): { media: string; asked: number } {
  const style = { media: '(scripting: none)', dataset: { font: names } };
  const own = { display: 'optional', load: vi.fn(() => Promise.resolve()) };
  const readers = { display: 'auto', load: vi.fn(() => Promise.resolve()) };
  runInNewContext(fontBeforePaint, {
    document: { querySelector: () => style, fonts: [own, readers] },
    location: { protocol },
    localStorage: { getItem: (key: string) => (key === fontKey ? (stored ?? null) : null) },
  });
  expect(readers.load).not.toHaveBeenCalled();
  return { media: style.media, asked: own.load.mock.calls.length };
}

it('shows a first page on the web without the font, for it would be too late', () => {
  expect(run('https:', undefined)).toEqual({ media: '(scripting: none)', asked: 0 });
});

it('lets the font in where its files have been fetched, and does not hold the first paint for it', () => {
  expect(run('https:', 'latin.1.woff2')).toEqual({ media: '', asked: 0 });
  expect(run('https:', 'latin.1.woff2 hangul.1.woff2')).toEqual({ media: '', asked: 0 });
});

it('goes without where a file is missing or has changed', () => {
  const both = 'latin.1.woff2 hangul.1.woff2';
  expect(run('https:', 'latin.1.woff2', both).media).toBe('(scripting: none)');
  expect(run('https:', 'latin.0.woff2 hangul.0.woff2', both).media).toBe('(scripting: none)');
});

it('asks at once from disk, where it would else be just too late', () => {
  expect(run('file:', undefined)).toEqual({ media: '', asked: 1 });
});

it('works where storage is refused, and on a page without the font', () => {
  const style = { media: '(scripting: none)', dataset: { font: '' } };
  for (const found of [style, null]) {
    const document = { querySelector: () => found, fonts: [] };
    for (const protocol of ['file:', 'https:'])
      runInNewContext(fontBeforePaint, { document, location: { protocol } });
  }
  expect(style.media).toBe('');
});
