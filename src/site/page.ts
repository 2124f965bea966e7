import type { CollectionEntry } from 'astro:content';
import type { Messages, Text } from '../languages/index.ts';
import type { Change, DriftState } from '../translation/drift/index.ts';
import type { Download } from './downloads.ts';
import type { Heading } from './headings.ts';
import type { GlossaryEntry, Source } from './references.ts';

/** A figure as its files say it. */
export type Figure = CollectionEntry<'diagrams'>['data'];

/** A data table as its files say it. */
export type DataTable = CollectionEntry<'tables'>['data'];

/** A flow as its files say it. */
export type Flow = CollectionEntry<'flows'>['data'];

/** Another page of the same language, as navigation shows it. */
export interface PageLink {
  /** The page's slug. */
  slug: string;
  /** Path below the site's folder. */
  path: string;
  /** Title of the page. */
  title: string;
  /** The one question the page answers; empty when it has none. */
  question: string;
  /** Ids of the terms that the page explains. */
  terms: string[];
  /** Figure id -> the named state in which it opens on that page. */
  openings: Record<string, string>;
  /** Place in the path of chapters, from 1; absent for appendices. */
  position?: number;
  /** Whether it is the page being read. */
  current: boolean;
}

/** The same page in a language. */
export interface Alternate {
  /** BCP 47 tag. */
  lang: string;
  /** Writing direction of that language. */
  dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  name: string;
  /** Path below the site's folder; the home page of that language while the translation is awaited. */
  path: string;
  /** Whether it is the language being read. */
  current: boolean;
  /** Whether this page has no text in that language yet. */
  awaited: boolean;
}

/** The language that a page was first written in. */
export interface SourceText {
  /** BCP 47 tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Its name in the language of the page. */
  name: string;
}

/** How the source of a block has changed since the block was found right. */
export interface StaleBlock {
  /** What is the same, removed and added. */
  parts: Change['parts'];
  /** Where the source is shown. */
  url?: string;
}

/** The files of one language as translators find work in them. */
export interface TranslationTable {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  name: string;
  /** None where everything was first written in this language. */
  rows: {
    /** Its name in the language's folder. */
    name: string;
    /** Its path in the repository. */
    path: string;
    /** Where it is shown, at the first block that needs work. */
    url?: string;
    /** The page that it holds. */
    page?: { title: string; lang: string; path: string; isOther: boolean };
    translated: number;
    total: number;
    isUntranslated: boolean;
    /** How many blocks wait for what. */
    open: { state: DriftState; count: number }[];
  }[];
  translated: number;
  total: number;
}

/** One thing a chapter teaches and the section that teaches it. */
export interface Objective {
  section: string;
  text: string;
}

/** Everything one page shows; computed once, then only read. */
export interface Page {
  /** What kind of page this is. */
  kind: 'entrance' | 'home' | 'chapter' | 'appendix' | 'missing' | 'embed' | 'book';
  /** BCP 47 tag of the page's language. */
  lang: string;
  /** Writing direction. */
  dir: 'ltr' | 'rtl';
  /** File name without extension, the same in every language. */
  slug: string;
  /** Path of the file below the site's folder. */
  path: string;
  /** Relative prefix that leads from this page to the site's folder: `''` or `'../'`; every URL begins with it. */
  root: string;
  /** Title of the page, without the site's name. */
  title: string;
  /** One sentence for search engines. */
  description: string;
  /** Minutes that its text takes to read, figures aside; absent outside the path of chapters. */
  minutes?: number;
  /** The one question the page answers; empty when it has none. */
  question: string;
  /** What the reader will understand, each with the section that explains it. */
  objectives: Objective[];
  /** Contents of the page. */
  headings: Heading[];
  /** The chapters in reading order. */
  chapters: PageLink[];
  /** The pages behind the chapters. */
  appendices: PageLink[];
  /** Place in the path of chapters, from 1; absent outside it. */
  position?: number;
  /** The page before this one. */
  previous?: PageLink;
  /** The page after this one. */
  next?: PageLink;
  /** One line that leads to the next page; empty when there is none. */
  lead: string;
  /** This page in every language, itself included. */
  alternates: Alternate[];
  /** Whether this page says that its translation is awaited, so that it may stand alone. */
  awaiting: boolean;
  /** How it stands to its source; absent on pages that were first written in their language. */
  translation?: {
    source: SourceText;
    /** Whether nothing of it is translated yet. */
    isUntranslated: boolean;
    /** Names of blocks that stand in the words of the source: `front.title`, `top.2`. */
    untranslated: string[];
    /** Blocks whose source has changed, by name. */
    stale: Record<string, StaleBlock>;
  };
  /** Where this page's source can be edited. */
  editUrl?: string;
  /** Public address (of a figure alone: that of its chapter); only known when the site's address is (`SITE_URL`). */
  canonical?: string;
  /** Public addresses of this page in every language; empty as long as the site's address is unknown. */
  publicAlternates: { lang: string; url: string }[];
  /** Interface strings of this page's language. */
  text: Text;
  /** Figure id -> part ids that have a sentence `#part-<figure>-<part>` on this page. */
  parts: Record<string, string[]>;
  /** Ids of the live figures on this page. */
  shownFigures: string[];
  /** Ids of the terms explained on this page. */
  terms: string[];
  /** Source ids in order of first citation. */
  citations: string[];
  /** Source ids for reading on. */
  deeper: string[];
  /** Every source by id. */
  sources: Record<string, Source>;
  /** Every term of this language by id. */
  glossary: Record<string, GlossaryEntry>;
  /** Every figure of the site by id: its checked data, named states and words. */
  diagrams: Record<string, Figure>;
  /** Every flow of the site by id: its words and drawings. */
  flows: Record<string, Flow>;
  /** Every data table of the site by id: its checked numbers and words. */
  tables: Record<string, DataTable>;
  /** The messages that all figures share: controls, roles, applications. */
  figureWords: Messages;
  /** Path of the page that holds all chapters and appendices. */
  book: string;
  /** The files that hold this language's book or the whole site; only a release has them. */
  downloads: Download[];
  /** Path of each bundled script below the site's folder, by name. */
  scripts: Record<string, string>;
}
