import type { APIRoute, GetStaticPaths } from 'astro';
import { toSitemap } from '../publish/index.ts';
import { loadSite, toFramePage, toPage } from '../site/index.ts';

/* A sitemap holds whole addresses, so there is none while the site's is unknown. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { map: 'sitemap' } }] : []) satisfies GetStaticPaths;

/** Every page that search engines may list: the entrance, home pages, chapters, appendices. */
export const GET: APIRoute = async () => {
  const site = await loadSite({});
  const langs = site.languages.map(({ lang }) => lang);
  const pages = [
    toFramePage(site, 'entrance', langs[0] ?? ''),
    ...langs.map((lang) => toFramePage(site, 'home', lang)),
    ...site.entries.map((entry) => toPage(site, entry, [])),
  ];
  return new Response(toSitemap(pages), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
