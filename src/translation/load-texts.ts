import type { Docs } from './assert-pages.ts';
import { type Folders, loadDocs } from './load-docs.ts';
import type { PageFile } from './parsed-page.ts';
import { loadSafe } from './safety/index.ts';

/** Every file of `docs/` that somebody writes, and the names that pages may use. */
export interface Texts {
  docs: Docs;
  /** The languages, which are the folders of `docs/`. */
  languages: readonly string[];
  /** All files below `docs/`, pages among them. */
  files: readonly PageFile[];
}

/** Reads every file below `docs` of the repository at `root`; refuses what is unsafe before anything else reads it. */
export async function loadTexts(root: string, folders: Folders): Promise<Texts> {
  const files = await loadSafe(root, folders.docs);
  const docs = await loadDocs(root, folders);
  // The same objects, so that each page is taken apart once.
  const pages = files.filter(({ path }) => docs.files.some((page) => page.path === path));
  return { docs: { ...docs, files: pages }, languages: [...docs.terms.keys()], files };
}
