import type { APIRoute } from 'astro';
import { toWebApp } from '../../publish/index.ts';
import { loadSite, toFramePage } from '../../site/index.ts';
import { languagePaths } from '../_language-paths.ts';

export const getStaticPaths = languagePaths;

/** The web-app manifest of a language. */
export const GET: APIRoute = async ({ params }) => {
  const home = toFramePage(await loadSite({}), 'home', params.lang ?? '');
  return new Response(toWebApp(home), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
