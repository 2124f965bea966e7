import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What one page brings over the network until all its figures are awake, in bytes; text is counted compressed. */
export interface PageWeight {
  /** The page with its styles inside. */
  readonly html: number;
  /** Its scripts, those of its figures included. */
  readonly scripts: number;
  readonly fonts: number;
}

/** Weighs a page of the built site with all that it loads once its reader has reached for every figure. */
export function weighPage(dist: string, path: string): PageWeight {
  const html = readFileSync(join(dist, path), 'utf8');
  const scripts = [
    ...attributes(html, /<script\b[^>]*\bsrc="([^"]+)"/g),
    ...attributes(html, /\bdata-scripts="([^"]+)"/g).flatMap((list) => list.split(' ')),
  ];
  const fonts = attributes(html, /url\(([^)]+\.woff2)\)/g);
  const read = (file: string) => readFileSync(join(dist, dirname(path), file));
  const sum = (files: readonly string[], weigh: (file: string) => number) =>
    [...new Set(files)].reduce((total, file) => total + weigh(file), 0);
  return {
    html: gzipSync(html).length,
    scripts: sum(scripts, (file) => gzipSync(read(file)).length),
    fonts: sum(fonts, (file) => read(file).length),
  };
}

/** Weighs files that a page has asked for, by their paths below `dist/`: pages and scripts, compressed. */
export function weighFiles(dist: string, paths: readonly string[]): number {
  return paths
    .filter((path) => /\.(html|js)$/.test(path))
    .reduce((total, path) => total + gzipSync(readFileSync(join(dist, path))).length, 0);
}

/** The live script and the rules of every kind of figure together, compressed, without the data they bring. */
export function weighLiveScripts(dist: string, lang: string): number {
  const assets = join(dist, 'assets');
  const code = readdirSync(assets)
    .filter((name) => /^(live|figure-.*)\.[^.]+\.[^.]+\.js$/.test(name) && name.includes(`.${lang}.`))
    .flatMap((name) => readFileSync(join(assets, name), 'utf8').split('\n'))
    .filter((line) => !line.startsWith('layerByLayer.bring'));
  return gzipSync(code.join('\n')).length;
}

function attributes(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].flatMap(([, value]) => value ?? []);
}
