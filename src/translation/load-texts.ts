import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Docs } from './assert-pages.ts';
import { type Folders, loadDocs } from './load-docs.ts';
import type { PageFile } from './parsed-page.ts';

/** Every file of `docs/` that somebody writes, and the names that pages may use. */
export interface Texts {
  docs: Docs;
  /** The languages, which are the folders of `docs/`. */
  languages: readonly string[];
  /** All files below `docs/`, pages among them. */
  files: readonly PageFile[];
}

/** Reads every file below `docs` of the repository at `root`. */
export async function loadTexts(root: string, folders: Folders): Promise<Texts> {
  const [docs, names] = await Promise.all([
    loadDocs(root, folders),
    readdir(join(root, folders.docs), { recursive: true, withFileTypes: true }),
  ]);
  const paths = names
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) => ({ path, source: await readFile(join(root, path), 'utf8') })),
  );
  // The same objects, so that each page is taken apart once.
  const pages = files.filter(({ path }) => docs.files.some((page) => page.path === path));
  return { docs: { ...docs, files: pages }, languages: [...docs.terms.keys()], files };
}
