import { createText } from '../../src/languages/index.ts';
import type { Entry, Site } from '../../src/site/site.ts';

const messages = {
  site: { name: 'Layer by <Layer>', description: 'About & more.', licence: 'CC BY' },
  nav: { chapters: 'Chapters' },
  note: { strictly: '엄밀히' },
  page: { objectives: 'Objectives', deeper: 'Deeper', read: 'read in {month}' },
  missing: { title: 'Lost' },
  home: { understood: { kernels: 'K', layers: 'L', sharing: 'S', images: 'I' } },
};

/** A chapter as its file states it. */
export function anEntry(lang: string, slug: string, more: Partial<Entry> = {}): Entry {
  return {
    lang,
    slug,
    file: `docs/${lang}/${slug}.mdx`,
    body: '',
    title: `${slug} in ${lang}`,
    description: 'What it is.',
    question: 'What is it?',
    objectives: [],
    deeper: [],
    awaiting: false,
    ...more,
  };
}

/** A site of two languages and these chapters. */
export function aSite(more: Partial<Site> = {}): Site {
  return {
    languages: ['en', 'ko'].map((lang) => ({
      lang,
      dir: 'ltr' as const,
      name: lang,
      text: createText(lang, messages),
      figureWords: {},
    })),
    entries: ['en', 'ko'].flatMap((lang) => ['hypervisor', 'containers'].map((slug) => anEntry(lang, slug))),
    sources: {},
    glossaries: {
      en: {
        kernel: { term: 'kernel', definition: 'The core.' },
        cgroup: { term: 'cgroup', definition: 'A limit.' },
      },
      ko: {
        kernel: { term: '커널', definition: '핵심' },
        cgroup: { term: 'cgroup', definition: '한도' },
      },
    },
    diagrams: {},
    flows: {},
    tables: {},
    translations: [],
    scripts: {},
    downloads: [],
    ...more,
  };
}
