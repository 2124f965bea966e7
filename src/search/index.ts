import { createHash } from 'node:crypto';
import { searchGlobal, type SearchIndex } from './entry.ts';
import { readPage } from './read-page.ts';
import { toScriptPath } from './script-path.ts';

export type { Entry, SearchIndex } from './entry.ts';
export { toScriptPath } from './script-path.ts';

/** The finished script of one language. */
export interface FinishedScript {
  /** The path by which pages name it so far. */
  from: string;
  /** The path with the hash of the content: `assets/search-ko.1a2b3c4d.js`. */
  path: string;
  text: string;
}

/** One index per language from the finished pages (path below the site's folder → HTML). */
export function toSearchIndexes(pages: ReadonlyMap<string, string>): SearchIndex[] {
  const indexes = new Map<string, SearchIndex>();
  for (const [path, html] of pages) {
    const lang = /^([^/]+)\/[^/]+\.html$/.exec(path)?.[1];
    const found = lang === undefined ? undefined : readPage(html);
    if (lang === undefined || !found) continue;
    const index = indexes.get(lang) ?? { lang, pages: [], entries: [], terms: [] };
    const page = index.pages.push([path, found.title]) - 1;
    index.entries.push(...found.entries.map((entry) => ({ ...entry, page })));
    index.terms.push(...found.terms);
    indexes.set(lang, index);
  }
  return [...indexes.values()];
}

/**
 * Adds each index to the beginning of its language's script. The scripts name each other, so one hash stands for the
 * content of all.
 */
export function toFinishedScripts(
  indexes: readonly SearchIndex[],
  beginnings: ReadonlyMap<string, string>,
): FinishedScript[] {
  const scripts = indexes.map((index) => ({
    from: toScriptPath(index.lang),
    text: `${beginnings.get(index.lang) ?? ''}self.${searchGlobal}[${JSON.stringify(index.lang)}].index=${JSON.stringify(index)}`,
  }));
  const hash = createHash('sha256')
    .update(scripts.map(({ text }) => text).join(''))
    .digest('hex')
    .slice(0, 8);
  const toPath = (from: string) => from.replace('.js', `.${hash}.js`);
  return scripts.map(({ from, text }) => ({
    from,
    path: toPath(from),
    text: scripts.reduce((all, other) => all.replaceAll(`"${other.from}"`, `"${toPath(other.from)}"`), text),
  }));
}
