import type { Messages, Text } from '../languages/index.ts';
import type { FileReport } from '../translation/drift/index.ts';
import type { Download } from './downloads.ts';
import type { DataTable, Figure, Flow, Objective } from './page.ts';
import type { Source, StatedTerm } from './references.ts';

/** A page as its file states it. */
export interface Entry {
  lang: string;
  slug: string;
  /** Path of the file in the repository. */
  file: string;
  /** The MDX without front matter. */
  body: string;
  title: string;
  description: string;
  question?: string | undefined;
  objectives: Objective[];
  deeper: string[];
  next?: string | undefined;
  /** The page has no text in another language yet, and says so. */
  awaiting: boolean;
}

/** A language as pages need it. */
export interface PageLanguage {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  name: string;
  text: Text;
  /** The messages that all figures share. */
  figureWords: Messages;
}

/** What all pages of one build share. */
export interface Site {
  /** Languages in the order in which they are offered. */
  languages: PageLanguage[];
  /** Every page of every language. */
  entries: Entry[];
  sources: Record<string, Source>;
  /** Language -> its terms by id. */
  glossaries: Record<string, Record<string, StatedTerm>>;
  /** Every figure by id. */
  diagrams: Record<string, Figure>;
  /** Every flow by id. */
  flows: Record<string, Flow>;
  /** Every data table by id. */
  tables: Record<string, DataTable>;
  /** How the files of every language stand to their sources. */
  translations: FileReport[];
  /** Path of each bundled script, by name. */
  scripts: Record<string, string>;
  /** The files in which a release can be taken away. */
  downloads: Download[];
  /** Public address, when it is known. */
  url?: string | undefined;
}
