import { escapeXml } from '../diagrams/svg.ts';
import type { Page } from '../site/index.ts';

/** The sitemap of pages whose public address is known, each with its address in every language. */
export function toSitemap(pages: readonly Pick<Page, 'canonical' | 'publicAlternates'>[]): string {
  const entries = pages.flatMap(({ canonical, publicAlternates }) => {
    if (canonical === undefined) return [];
    const twins = publicAlternates.map(
      ({ lang, url }) =>
        `<xhtml:link rel="alternate" hreflang="${escapeXml(lang)}" href="${escapeXml(url)}"/>`,
    );
    return ['<url>', `<loc>${escapeXml(canonical)}</loc>`, ...twins, '</url>'];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** What crawlers may read; names the sitemap when its address is known. */
export function toRobots(sitemap: string | undefined): string {
  return ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : []), ''].join('\n');
}
