import type { APIRoute } from 'astro';
import { toLlms } from '../publish/index.ts';
import { loadShelves } from './_load-shelves.ts';

/** Where language models find every page as Markdown. */
export const GET: APIRoute = async () =>
  new Response(toLlms([...(await loadShelves()).values()]), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
