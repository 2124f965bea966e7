import type { ParsedPage } from './parsed-page.ts';

/** What a page's text may point at. */
export interface PageContext {
  /** Every page of every language. */
  pages: readonly ParsedPage[];
  /** Language -> ids of its terms. */
  terms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the bibliography. */
  sources: ReadonlySet<string>;
  /** Figure id -> its named states. */
  figures: ReadonlyMap<string, ReadonlySet<string>>;
}

/** " Did you mean: a, b?" for names that begin like the wrong one, else nothing. */
export function suggest(wrong: string, names: Iterable<string>): string {
  const near = [...names].filter((name) => name.startsWith(wrong.slice(0, 3))).slice(0, 4);
  return near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : '';
}
