import { toFrame, withoutText } from './frame.ts';
import { toMarks } from './marks.ts';
import type { Page } from './page.ts';
import { appendixSlugs, bookSlug, chapterSlugs } from './path.ts';
import type { Entry, Site } from './site.ts';

/** The chapters and appendices of a language in reading order. */
export function toBookEntries(site: Site, lang: string): Entry[] {
  return [...chapterSlugs, ...appendixSlugs].flatMap(
    (slug) => site.entries.find((entry) => entry.lang === lang && entry.slug === slug) ?? [],
  );
}

/** The page object of the book: all chapters and appendices on one page, which search engines leave to the chapters. */
export function toBookPage(site: Site, lang: string): Page {
  const { canonical: _, ...frame } = toFrame(site, lang, bookSlug);
  const marks = toBookEntries(site, lang).map(({ body }) => toMarks(body));
  const shownFigures = [...new Set(marks.flatMap(({ figures }) => figures))];
  return {
    ...frame,
    ...withoutText,
    kind: 'book',
    title: frame.text('book.title'),
    description: frame.text('site.description'),
    terms: [...new Set(marks.flatMap(({ terms }) => terms))],
    shownFigures,
    publicAlternates: [],
  };
}
