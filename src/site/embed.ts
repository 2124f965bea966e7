import { toFrame, withoutText } from './frame.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { toEmbedPath, toPublicUrl } from './url.ts';

/** The page object of a page that shows one figure alone, for other sites to embed. */
export function toEmbedPage(site: Site, lang: string, figure: string): Page {
  const frame = toFrame(site, lang, figure, toEmbedPath(lang, figure));
  const words = site.diagrams[figure]?.words[lang] ?? {};
  const title = words.title;
  const question = words.question;
  const chapter = frame.chapters.find(({ openings }) => figure in openings);
  return {
    ...frame,
    ...withoutText,
    kind: 'embed',
    title: typeof title === 'string' ? title : figure,
    description: typeof question === 'string' ? question : '',
    shownFigures: [figure],
    alternates: site.languages.map((other) => ({
      lang: other.lang,
      dir: other.dir,
      name: other.name,
      path: toEmbedPath(other.lang, figure),
      current: other.lang === lang,
      awaited: false,
    })),
    publicAlternates: [],
    ...(site.url && { canonical: toPublicUrl(site.url, chapter?.path ?? `${lang}/index.html`) }),
  };
}
