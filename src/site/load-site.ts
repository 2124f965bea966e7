import { type CollectionEntry, getCollection } from 'astro:content';
import { toFigureWords } from '../languages/figure-words.ts';
import { createText, toLanguages } from '../languages/index.ts';
import { loadDownloads } from './downloads.ts';
import type { Entry, Site } from './site.ts';

/** Reads everything that the pages of this site share; `scripts` are the bundled scripts' paths by name. */
export async function loadSite(scripts: Record<string, string>): Promise<Site> {
  const [chapters, interfaces, glossaries, sources, diagrams, flows, tables, translations] =
    await Promise.all([
      getCollection('chapters'),
      getCollection('interface'),
      getCollection('glossary'),
      getCollection('sources'),
      getCollection('diagrams'),
      getCollection('flows'),
      getCollection('tables'),
      getCollection('translations'),
    ]);
  return {
    languages: toLanguages(
      interfaces.map(({ id, data }) => ({
        lang: id,
        dir: data.language.dir,
        name: data.language.name,
        text: createText(id, data, `docs/${id}/interface.yaml`),
        figureWords: toFigureWords(data),
      })),
    ),
    entries: chapters.map(toEntry),
    glossaries: Object.fromEntries(glossaries.map(({ id, data }) => [id, data])),
    sources: Object.fromEntries(sources.map(({ id, data }) => [id, data])),
    diagrams: Object.fromEntries(diagrams.map(({ id, data }) => [id, data])),
    flows: Object.fromEntries(flows.map(({ id, data }) => [id, data])),
    tables: Object.fromEntries(tables.map(({ id, data }) => [id, data])),
    translations: translations.map(({ data }) => data),
    scripts,
    downloads: loadDownloads(),
    url: import.meta.env.SITE,
  };
}

/** A page of the collection as the page object is made from it. */
export function toEntry({ id, data, body = '', filePath = id }: CollectionEntry<'chapters'>): Entry {
  const [lang = '', slug = ''] = id.split('/');
  return { ...data, lang, slug, body, file: filePath };
}
