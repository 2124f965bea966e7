import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { toMarkdown } from '../../publish/index.ts';
import { type Entry, loadSite, toEntry, toPage } from '../../site/index.ts';

export const getStaticPaths = (async () => {
  const entries = (await getCollection('chapters')).map(toEntry);
  return entries.map((entry) => ({ params: { lang: entry.lang, slug: entry.slug }, props: { entry } }));
}) satisfies GetStaticPaths;

/** A page as plain Markdown, beside its HTML. */
export const GET: APIRoute<{ entry: Entry }> = async ({ props: { entry } }) =>
  new Response(toMarkdown(toPage(await loadSite({}), entry, []), entry.body), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
