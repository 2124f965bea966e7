import { describe, expect, it } from 'vitest';
import { toRobots, toSitemap } from '../../src/publish/index.ts';
import { toFramePage } from '../../src/site/to-frame-page.ts';
import { toPage } from '../../src/site/to-page.ts';
import { aSite, anEntry } from '../site/one-site.ts';

describe('the sitemap', () => {
  it('lists a page with its address in every language', () => {
    const site = aSite({ url: 'https://example.org/layers' });
    expect(toSitemap([toPage(site, anEntry('ko', 'containers'), [])])).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      <url>
      <loc>https://example.org/layers/ko/containers.html</loc>
      <xhtml:link rel="alternate" hreflang="en" href="https://example.org/layers/en/containers.html"/>
      <xhtml:link rel="alternate" hreflang="ko" href="https://example.org/layers/ko/containers.html"/>
      </url>
      </urlset>
      "
    `);
  });

  it('names the entrance as the page for those who read none of the languages', () => {
    const site = aSite({ url: 'https://example.org/layers' });
    expect(toSitemap([toFramePage(site, 'entrance', 'en')])).toContain(
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/layers/"/>',
    );
  });

  it('leaves out a translation that is awaited', () => {
    const site = aSite({ url: 'https://example.org', entries: [anEntry('ko', 'containers')] });
    const map = toSitemap([toPage(site, anEntry('ko', 'containers', { awaiting: true }), [])]);
    expect(map).toContain('hreflang="ko"');
    expect(map).not.toContain('hreflang="en"');
  });

  it('escapes addresses', () => {
    const page = { canonical: 'https://example.org/?a=1&b=<2>', publicAlternates: [] };
    expect(toSitemap([page])).toContain('<loc>https://example.org/?a=1&amp;b=&lt;2&gt;</loc>');
  });

  it('is empty while the address of the site is unknown', () => {
    expect(toSitemap([toPage(aSite(), anEntry('ko', 'containers'), [])])).not.toContain('<url>');
  });
});

it('robots.txt names the sitemap once its address is known', () => {
  expect(toRobots(undefined)).toBe('User-agent: *\nAllow: /\n');
  expect(toRobots('https://example.org/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n',
  );
});
