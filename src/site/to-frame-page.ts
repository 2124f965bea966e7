import { toFrame, withoutText } from './frame.ts';
import { optional } from './optional.ts';
import type { Page } from './page.ts';
import { homeFigure, translationsSlug } from './path.ts';
import type { Site } from './site.ts';
import { toPath } from './url.ts';

/** The page object of the page that tells translators what waits for them. */
export function toTranslationsPage(site: Site, lang: string): Page {
  const frame = toFrame(site, lang, translationsSlug);
  return {
    ...frame,
    ...withoutText,
    kind: 'appendix',
    title: frame.text('translations.title'),
    description: frame.text('translations.description'),
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
    ...withoutText,
    kind,
    title: which === 'missing' || which === 'offline' ? text(`${which}.title`) : text('site.name'),
    description: text('site.description'),
    shownFigures,
    ...optional({ next: kind === 'home' ? frame.chapters[0] : undefined }),
  };
}
