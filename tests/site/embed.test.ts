import { describe, expect, it } from 'vitest';
import { createText } from '../../src/languages/index.ts';
import { toEmbedPage } from '../../src/site/embed.ts';
import { toFigureNotes } from '../../src/site/figure-notes.ts';
import type { Site } from '../../src/site/site.ts';

const text = createText('en', { site: { name: 'Layer by Layer' }, page: { sources: 'Sources' } });
const site: Site = {
  translations: [],
  languages: ['en', 'ko'].map((lang) => ({ lang, dir: 'ltr' as const, name: lang, text, figureWords: {} })),
  entries: ['hypervisor', 'containers'].map((slug) => ({
    lang: 'en',
    slug,
    file: `docs/en/${slug}.mdx`,
    body: slug === 'containers' ? '<Diagram id="stacks" />' : '',
    title: slug,
    description: '',
    objectives: [],
    deeper: [],
    awaiting: false,
  })),
  sources: { felter: { authors: 'Felter', title: 'An Updated Comparison', publisher: 'IBM', year: 2014 } },
  glossaries: {},
  diagrams: {
    stacks: {
      id: 'stacks',
      kind: 'stacks',
      data: {},
      states: {},
      presets: [],
      sources: ['felter'],
      words: { en: { title: 'Where is the kernel?', question: 'What repeats?' } },
    },
  },
  flows: {},
  tables: {},
  scripts: {},
  downloads: [],
};

describe('the page object of a figure alone', () => {
  const page = toEmbedPage(site, 'en', 'stacks');

  it('lies two folders below the site and shows that figure', () => {
    expect(page.path).toBe('embed/en/stacks.html');
    expect(page.root).toBe('../../');
    expect(page.shownFigures).toEqual(['stacks']);
    expect(page.title).toBe('Where is the kernel?');
  });

  it('has a twin in every language, none of them awaited', () => {
    expect(page.alternates.map(({ path, awaited }) => [path, awaited])).toEqual([
      ['embed/en/stacks.html', false],
      ['embed/ko/stacks.html', false],
    ]);
  });

  it('is, for the public, its chapter', () => {
    expect(page).not.toHaveProperty('canonical');
    const published = toEmbedPage({ ...site, url: 'https://example.org/book/' }, 'en', 'stacks');
    expect(published.canonical).toBe('https://example.org/book/en/containers.html');
    expect(published.publicAlternates).toEqual([]);
  });
});

describe('the small lines under a figure', () => {
  it('say how far to trust it, where its numbers come from, and whose it is', () => {
    const page = toEmbedPage({ ...site, url: 'https://example.org' }, 'en', 'stacks');
    expect(toFigureNotes(page, ['felter'], ['Measured.', 'Chosen.'])).toEqual([
      'Measured. Chosen.',
      'Sources: Felter, An Updated Comparison, IBM, 2014',
      'Layer by Layer · CC BY 4.0 · https://example.org/en/containers.html',
    ]);
  });

  it('leave out what there is not', () => {
    expect(toFigureNotes(toEmbedPage(site, 'en', 'stacks'), [], [])).toEqual(['Layer by Layer · CC BY 4.0']);
  });
});
