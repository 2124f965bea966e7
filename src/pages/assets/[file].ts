import type { APIRoute, GetStaticPaths } from 'astro';
import { bundleScripts } from '../../offline/bundle.ts';
import { loadKindSets } from '../../site/index.ts';

export const getStaticPaths = (async () => {
  const bundled = await bundleScripts(await loadKindSets());
  return bundled.map(({ file }) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** The text of one bundled script. */
export const GET: APIRoute = async ({ params }) => {
  const bundled = await bundleScripts(await loadKindSets());
  const script = bundled.find(({ file }) => file === params['file']);
  return new Response(script?.text, {
    status: script ? 200 : 404,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
