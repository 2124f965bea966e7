import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { toWebApp } from '../../publish/index.ts';
import { loadSite, toFramePage } from '../../site/index.ts';

export const getStaticPaths = (async () => {
  const interfaces = await getCollection('interface');
  return interfaces.map(({ id }) => ({ params: { lang: id } }));
}) satisfies GetStaticPaths;

/** The web-app manifest of a language. */
export const GET: APIRoute = async ({ params }) => {
  const home = toFramePage(await loadSite({}), 'home', params.lang ?? '');
  return new Response(toWebApp(home), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
