import type { Labels } from './labels.ts';

/** As many results as can be looked through at a glance. */
export const MOST_HITS = 12;

/** What a reader can find: the opening of a page, a section, a figure, a term, a question or a source. */
export interface Entry {
  kind: 'page' | 'section' | 'figure' | 'term' | 'question' | 'source';
  /** Index of its page. */
  page: number;
  /** Id on that page; absent for the page itself. */
  id?: string;
  title: string;
  /** The heading of the section that holds it. */
  above?: string;
  text: string;
}

/** Everything that can be found in one language, as its script holds it. */
export interface SearchIndex {
  lang: string;
  /** Path below the site's folder and title of each page. */
  pages: [path: string, title: string][];
  entries: Entry[];
  /** Terms of the glossary in this language, each with what other languages call it. */
  terms: [term: string, elsewhere: string[]][];
}

/** What the script of one language gives the browser. */
export interface SearchScript {
  /** Absent only in a script that was damaged on its way. */
  labels?: Labels;
  /** The styles of what is drawn in the dialog. */
  styles: string;
  /** Absent while the site is written: the index is made from finished pages. */
  index?: SearchIndex;
}

/** The global that the scripts fill, by language. */
export const searchGlobal = 'layerByLayerSearch';

declare global {
  var layerByLayerSearch: Record<string, SearchScript> | undefined;
}
