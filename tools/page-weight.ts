import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a first visit to one page brings over the network, in bytes; text is counted compressed (gzip). */
export interface PageWeight {
  readonly html: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly requests: number;
}

/**
 * Weighs a page of the built site with all that it loads by itself when a reader scrolls through it: the page with
 * its styles inside, its scripts, the scripts that wake its figures, the fonts of its language and its icon.
 */
export function weighPage(dist: string, path: string): PageWeight {
  const html = readFileSync(join(dist, path), 'utf8');
  const scripts = [
    ...attributes(html, /<script\b[^>]*\bsrc="([^"]+)"/g),
    ...attributes(html, /\bdata-scripts="([^"]+)"/g).flatMap((list) => list.split(' ')),
  ];
  const fonts = attributes(html, /url\(([^)]+\.woff2)\)/g);
  const icons = attributes(html, /<link\b[^>]*\brel="icon"[^>]*\bhref="([^"]+)"/g).slice(0, 1);
  const unique = (list: readonly string[]) => [...new Set(list)];
  const weigh = (file: string) => readFileSync(join(dist, dirname(path), file));
  return {
    html: gzipSync(html).length,
    scripts: unique(scripts).reduce((sum, file) => sum + gzipSync(weigh(file)).length, 0),
    fonts: unique(fonts).reduce((sum, file) => sum + weigh(file).length, 0),
    requests: 1 + unique([...scripts, ...fonts, ...icons]).length,
  };
}

function attributes(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].flatMap(([, value]) => value ?? []);
}
