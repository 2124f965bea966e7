import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../tools/run.ts';

const dist = join(projectFolder, 'dist');

/** Every page of the built site, by its path below the site's folder. */
export const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .sort();

/** The HTML of a page, as built. */
export function htmlOf(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/** The page that holds all chapters, in each language. */
export const books = pages.filter((path) => path.endsWith('/book.html'));

/** The figures of the site: where each stands and by which id; those of the book stand in its chapters as well. */
export const figures = pages
  .filter((path) => !books.includes(path))
  .flatMap((path) =>
    [...htmlOf(path).matchAll(/<figure[^>]*\bdata-figure="([^"]+)"/g)].map(([, id = '']) => ({ path, id })),
  );

/** Languages of the site: the folders that have a home page. */
export const languages = pages.flatMap((path) => /^([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
