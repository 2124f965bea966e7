import { toMarks } from './marks.ts';
import { optional } from './optional.ts';
import type { Alternate, Page, PageLink } from './page.ts';
import { appendixSlugs, bookSlug, chapterSlugs, translationsSlug } from './path.ts';
import { toGlossary } from './references.ts';
import type { Site } from './site.ts';
import { toPath, toPublicUrl, toRoot } from './url.ts';

/** What every page has, whatever its kind. */
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

/** The frame of the page of a language with this slug, which lies at `path`. */
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

/** What a page has that holds no text of its own. */
export const withoutText = {
  question: '',
  objectives: [],
  headings: [],
  lead: '',
  awaiting: false,
  deeper: [],
  parts: {},
  citations: [],
  terms: [],
  shownFigures: [],
} satisfies Partial<Page>;
