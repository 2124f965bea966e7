import type { Shelf } from '../publish/index.ts';
import { loadSite, toFramePage, toPage } from '../site/index.ts';

/** Every language with its pages in reading order. */
export async function loadShelves(): Promise<Map<string, Shelf>> {
  const site = await loadSite({});
  return new Map(
    site.languages.map(({ lang, name }) => {
      const home = toFramePage(site, 'home', lang);
      const pages = [...home.chapters, ...home.appendices].flatMap(({ slug }) => {
        const entry = site.entries.find((one) => one.lang === lang && one.slug === slug);
        return entry ? toPage(site, entry, []) : [];
      });
      const isChapter = ({ kind }: (typeof pages)[number]) => kind === 'chapter';
      return [
        lang,
        { name, home, chapters: pages.filter(isChapter), appendices: pages.filter((one) => !isChapter(one)) },
      ];
    }),
  );
}
