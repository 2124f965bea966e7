import type { Messages, Text } from '../languages/index.ts';
import type { FileReport } from '../translation/drift/index.ts';
import type { Download } from './downloads.ts';
import { type FlatHeading, toHeadingTree } from './headings.ts';
import { toMarks } from './marks.ts';
import type { Alternate, DataTable, Figure, Flow, Objective, Page, PageLink } from './page.ts';
import { appendixSlugs, bookSlug, chapterSlugs, homeFigure, translationsSlug } from './path.ts';
import { toReadingMinutes } from './reading-time.ts';
import { type Source, type StatedTerm, toGlossary } from './references.ts';
import { toEditUrl } from './repository.ts';
import { toPageTranslation } from './translation.ts';
import { toPath, toPublicUrl, toRoot } from './url.ts';

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

/** The page object of a page written in MDX. */
export function toPage(site: Site, entry: Entry, headings: readonly FlatHeading[]): Page {
  const { parts, citations, terms, figures } = toMarks(entry.body);
  const frame = toFrame(site, entry.lang, entry.slug);
  const order = [...frame.chapters, ...frame.appendices];
  const here = order.findIndex((link) => link.current);
  const position = order[here]?.position;
  return {
    ...frame,
    kind: position === undefined ? 'appendix' : 'chapter',
    title: entry.title,
    description: entry.description,
    question: entry.question ?? '',
    objectives: entry.objectives,
    headings: toHeadingTree(headings),
    ...optional({
      minutes: position === undefined ? undefined : toReadingMinutes(entry.body),
      position,
      previous: order[here - 1],
      next: order[here + 1],
      translation: toPageTranslation(site, entry.lang, entry.slug),
      editUrl: toEditUrl(entry.file),
    }),
    lead: entry.next ?? '',
    awaiting: entry.awaiting,
    deeper: entry.deeper,
    parts,
    citations,
    terms,
    shownFigures: figures,
  };
}

/** The page object of the page that tells translators what waits for them. */
export function toTranslationsPage(site: Site, lang: string): Page {
  const frame = toFrame(site, lang, translationsSlug);
  return {
    ...toFramePage(site, 'home', lang),
    ...frame,
    kind: 'appendix',
    title: frame.text('translations.title'),
    description: frame.text('translations.description'),
    shownFigures: [],
  };
}

/**
 * The page object of a page that has no text of its own: the entrance, a home page, the page for lost readers, and
 * the one shown without a network, which is of the same kind: it too may stand at any address.
 */
export function toFramePage(
  site: Site,
  which: 'entrance' | 'home' | 'missing' | 'offline',
  lang: string,
): Page {
  const kind = which === 'offline' ? 'missing' : which;
  const slug = kind === 'missing' ? '404' : 'index';
  const path = kind === 'home' ? toPath(lang, slug) : which === 'offline' ? 'offline.html' : `${slug}.html`;
  const frame = toFrame(site, lang, slug, path);
  const { text } = frame;
  const shownFigures = kind === 'home' ? [homeFigure] : [];
  return {
    ...frame,
    kind,
    title: which === 'missing' || which === 'offline' ? text(`${which}.title`) : text('site.name'),
    description: text('site.description'),
    question: '',
    objectives: [],
    headings: [],
    lead: '',
    awaiting: false,
    deeper: [],
    parts: {},
    citations: [],
    terms: [],
    shownFigures,
    ...optional({ next: kind === 'home' ? frame.chapters[0] : undefined }),
  };
}

export type Frame = Pick<
  Page,
  | 'lang'
  | 'dir'
  | 'slug'
  | 'path'
  | 'root'
  | 'chapters'
  | 'appendices'
  | 'alternates'
  | 'canonical'
  | 'publicAlternates'
  | 'text'
  | 'sources'
  | 'glossary'
  | 'scripts'
  | 'diagrams'
  | 'flows'
  | 'tables'
  | 'figureWords'
  | 'book'
  | 'downloads'
>;

/** What every page has, whatever its kind. */
export function toFrame(site: Site, lang: string, slug: string, path = toPath(lang, slug)): Frame {
  const language = site.languages.find((one) => one.lang === lang);
  if (!language) {
    throw new Error(
      `No language "${lang}". Languages: ${site.languages.map((one) => one.lang).join(', ')}. Add the folder docs/${lang}/ or fix the name.`,
    );
  }
  const { url } = site;
  const alternates = toAlternates(site, lang, slug);
  return {
    lang,
    dir: language.dir,
    slug,
    path,
    root: toRoot(path),
    chapters: toLinks(site, lang, slug, chapterSlugs, true),
    appendices: toLinks(site, lang, slug, appendixSlugs, false),
    alternates,
    ...optional({ canonical: url && toPublicUrl(url, path) }),
    publicAlternates: url ? toPublicAlternates(url, slug, alternates) : [],
    text: language.text,
    sources: site.sources,
    glossary: toGlossary(lang, site.glossaries),
    scripts: site.scripts,
    diagrams: site.diagrams,
    flows: site.flows,
    tables: site.tables,
    figureWords: language.figureWords,
    book: toPath(lang, bookSlug),
    downloads: site.downloads.filter((download) => (download.lang ?? lang) === lang),
  };
}

function toLinks(
  site: Site,
  lang: string,
  current: string,
  slugs: readonly string[],
  numbered: boolean,
): PageLink[] {
  return slugs.flatMap((slug, index) => {
    const entry = site.entries.find((one) => one.lang === lang && one.slug === slug);
    if (!entry) return [];
    const { terms, openings } = toMarks(entry.body);
    return {
      slug,
      path: toPath(lang, slug),
      title: entry.title,
      question: entry.question ?? '',
      terms,
      openings,
      ...(numbered && { position: index + 1 }),
      current: slug === current,
    };
  });
}

function toAlternates(site: Site, current: string, slug: string): Alternate[] {
  return site.languages.map(({ lang, dir, name }) => {
    const awaited =
      !['index', '404', bookSlug, translationsSlug].includes(slug) &&
      !site.entries.some((one) => one.lang === lang && one.slug === slug);
    const path = toPath(lang, awaited || slug === '404' ? 'index' : slug);
    return { lang, dir, name, path, current: lang === current, awaited };
  });
}

/** The entrance is for those who read none of the languages by preference: `x-default`. */
function toPublicAlternates(url: string, slug: string, alternates: Alternate[]): Page['publicAlternates'] {
  const pages = alternates.filter(({ awaited }) => !awaited).map(({ lang, path }) => ({ lang, path }));
  const all = slug === 'index' ? [...pages, { lang: 'x-default', path: 'index.html' }] : pages;
  return all.map(({ lang, path }) => ({ lang, url: toPublicUrl(url, path) }));
}

/** Leaves out what is undefined, so that an absent field is absent. */
function optional<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
