import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toSmall } from './classic.ts';
import type { Dist } from './dist.ts';

/** What one service worker stores. */
export interface Shelf {
  /** Addresses relative to the worker's file; a revision where the name does not change with the text. */
  entries: { url: string; revision: string | null }[];
  /** Address of the page for what was never stored. */
  fallback: string;
  /** Whether a new version takes over at once: where no page loads anything later. */
  isEager: boolean;
}

/* The name changes with the text. */
const hashed = /\.[0-9a-f]{8}\.\w+$/;
const everywhere = ['offline.html', 'favicon.svg'];

/**
 * Writes one service worker for each language, beside its pages (`ko/sw.js`), so that a reader stores what is read and
 * not the other languages, and one for the entrance (`sw.js`). `scripts` are the texts of the scripts by path.
 */
export async function writeWorkers(
  folder: string,
  dist: Dist,
  scripts: ReadonlyMap<string, string>,
): Promise<void> {
  const languages = [...dist.pages.keys()].flatMap((page) => /^([^/]+)\/index\.html$/.exec(page)?.[1] ?? []);
  const code = await toSmall({ name: 'sw', source: "import './src/offline/worker/worker.ts';" });
  const write = async (below: string, files: readonly string[], isEager: boolean) => {
    const entries = await toEntries(folder, below, [...files, ...everywhere]);
    const shelf: Shelf = { entries, fallback: toUrl(below, 'offline.html'), isEager };
    await writeFile(join(folder, below, 'sw.js'), `const SHELF=${JSON.stringify(shelf)};${code}`);
  };
  await Promise.all([
    // The entrance is in every language, so it names the fonts of all; it finds those of the stored ones.
    write('', ['index.html', ...toNeeded(['index.html'], dist, scripts).filter(isScript)], true),
    ...languages.map((lang) => {
      const pages = toShelvedPages(lang, dist);
      return write(
        `${lang}/`,
        [...pages, `${lang}/app.webmanifest`, ...toNeeded(pages, dist, scripts)],
        false,
      );
    }),
  ]);
}

/** The pages of a language; the book says the same once more, so it is stored only when it is opened. */
export function toShelvedPages(lang: string, { pages }: Pick<Dist, 'pages'>): string[] {
  return [...pages.keys()].filter(
    (page) =>
      page.startsWith(`${lang}/`) &&
      page !== `${lang}/book.html` &&
      !page.slice(lang.length + 1).includes('/'),
  );
}

/** The scripts and fonts that these pages name, and those that such a script names. */
export function toNeeded(
  pages: readonly string[],
  dist: Pick<Dist, 'pages' | 'files'>,
  scripts: ReadonlyMap<string, string>,
): string[] {
  const assets = [...dist.files].filter((file) => /^assets\/.*\.(js|woff2)$/.test(file));
  const needed = new Set<string>();
  const texts = pages.flatMap((page) => dist.pages.get(page) ?? []);
  for (const text of texts) {
    for (const asset of assets) {
      if (needed.has(asset) || !text.includes(asset.slice('assets/'.length))) continue;
      needed.add(asset);
      texts.push(scripts.get(asset) ?? '');
    }
  }
  return [...needed];
}

function isScript(file: string): boolean {
  return file.endsWith('.js');
}

function toEntries(folder: string, below: string, files: readonly string[]): Promise<Shelf['entries']> {
  return Promise.all(
    [...new Set(files)].sort().map(async (file) => ({
      url: toUrl(below, file),
      revision: hashed.test(file)
        ? null
        : createHash('sha256')
            .update(await readFile(join(folder, file)))
            .digest('hex')
            .slice(0, 16),
    })),
  );
}

/** The way from a worker in the folder `below` to a file of the site. */
function toUrl(below: string, file: string): string {
  if (below !== '' && file.startsWith(below)) return file.slice(below.length);
  return '../'.repeat(below.split('/').length - 1) + file;
}
