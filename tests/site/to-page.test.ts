import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/site/site.ts';
import { toFramePage } from '../../src/site/to-frame-page.ts';
import { toPage } from '../../src/site/to-page.ts';
import { aSite, anEntry } from './one-site.ts';

const slugs = ['hypervisor', 'containers', 'summary', 'glossary'];

const toSite = (more: Partial<Site> = {}) =>
  aSite({
    entries: ['en', 'ko'].flatMap((lang) => slugs.map((slug) => anEntry(lang, slug))),
    scripts: { site: 'assets/site.js' },
    ...more,
  });

describe('the page object of a chapter', () => {
  const page = toPage(
    toSite(),
    anEntry('ko', 'containers', { body: '<Part figure="stacks" id="kernel">K.</Part>' }),
    [{ depth: 2, slug: 'kernel', text: 'Kernel' }],
  );

  it('knows its place in the path, also when chapters before it are missing', () => {
    expect(page.position).toBe(5);
    expect(page.chapters.map(({ position }) => position)).toEqual([4, 5, 9]);
    expect(page.chapters.find(({ current }) => current)?.slug).toBe('containers');
  });

  it('leads to the pages before and after it, and from the last chapter to the appendices', () => {
    expect(page.previous?.path).toBe('ko/hypervisor.html');
    expect(page.next?.path).toBe('ko/summary.html');
    expect(toPage(toSite(), anEntry('ko', 'summary'), []).next?.path).toBe('ko/glossary.html');
    expect(toPage(toSite(), anEntry('ko', 'hypervisor'), [])).not.toHaveProperty('previous');
  });

  it('begins every URL at the site’s folder', () => {
    expect(page.root).toBe('../');
    expect(page.path).toBe('ko/containers.html');
  });

  it('carries contents, figure parts and the link to its source', () => {
    expect(page.headings).toEqual([{ id: 'kernel', text: 'Kernel', children: [] }]);
    expect(page.parts).toEqual({ stacks: ['kernel'] });
    expect(page.editUrl).toMatch(/\/edit\/main\/docs\/ko\/containers\.mdx$/);
  });

  it('is called an appendix outside the path', () => {
    expect(toPage(toSite(), anEntry('ko', 'glossary'), [])).toMatchObject({ kind: 'appendix' });
    expect(toPage(toSite(), anEntry('ko', 'glossary'), [])).not.toHaveProperty('position');
  });
});

describe('languages', () => {
  it('are linked page by page', () => {
    const { alternates } = toPage(toSite(), anEntry('ko', 'containers'), []);
    expect(alternates.map(({ path, current, awaited }) => [path, current, awaited])).toEqual([
      ['en/containers.html', false, false],
      ['ko/containers.html', true, false],
    ]);
  });

  it('lead to the home page as long as a translation is awaited', () => {
    const site = toSite();
    site.entries = site.entries.filter(({ lang, slug }) => lang !== 'en' || slug !== 'summary');
    const { alternates } = toPage(site, anEntry('ko', 'summary', { awaiting: true }), []);
    expect(alternates[0]).toMatchObject({ path: 'en/index.html', awaited: true });
  });

  it('have public addresses only when the site’s address is known', () => {
    expect(toPage(toSite(), anEntry('ko', 'summary'), [])).not.toHaveProperty('canonical');
    const page = toPage(toSite({ url: 'https://example.org/docs' }), anEntry('ko', 'summary'), []);
    expect(page.canonical).toBe('https://example.org/docs/ko/summary.html');
    expect(page.publicAlternates).toEqual([
      { lang: 'en', url: 'https://example.org/docs/en/summary.html' },
      { lang: 'ko', url: 'https://example.org/docs/ko/summary.html' },
    ]);
  });

  it('have the entrance as the public default of their home pages', () => {
    const { publicAlternates } = toFramePage(toSite({ url: 'https://example.org' }), 'home', 'ko');
    expect(publicAlternates.at(-1)).toEqual({ lang: 'x-default', url: 'https://example.org/' });
  });

  it('that do not exist are named with the folder to add', () => {
    expect(() => toFramePage(toSite(), 'home', 'fr')).toThrowErrorMatchingInlineSnapshot(
      `[Error: No language "fr". Languages: en, ko. Add the folder docs/fr/ or fix the name.]`,
    );
  });
});

describe('pages without a text of their own', () => {
  it('have their places: entrance and lost page at the top, homes in their language', () => {
    expect(toFramePage(toSite(), 'entrance', 'ko')).toMatchObject({ path: 'index.html', root: '' });
    expect(toFramePage(toSite(), 'home', 'ko')).toMatchObject({ path: 'ko/index.html', root: '../' });
    expect(toFramePage(toSite(), 'missing', 'en')).toMatchObject({ path: '404.html', title: 'Lost' });
  });

  it('show the first figure at home and lead to the first chapter', () => {
    const home = toFramePage(toSite(), 'home', 'en');
    expect(home.shownFigures).toEqual(['stacks']);
    expect(home.next?.slug).toBe('hypervisor');
  });
});
