import type { APIRoute, GetStaticPaths } from 'astro';
import { type Shelf, toLanguageLlms } from '../../publish/index.ts';
import { loadShelves } from '../_load-shelves.ts';

export const getStaticPaths = (async () =>
  Array.from(await loadShelves(), ([lang, shelf]) => ({
    params: { lang },
    props: { shelf },
  }))) satisfies GetStaticPaths;

/** Where language models find every page of one language as Markdown. */
export const GET: APIRoute<{ shelf: Shelf }> = ({ props }) =>
  new Response(toLanguageLlms(props.shelf), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
