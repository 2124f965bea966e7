import type { APIRoute, GetStaticPaths } from 'astro';
import { bundleScripts } from '../../offline/bundle.ts';

export const getStaticPaths = (async () => {
  const bundled = await bundleScripts();
  return bundled.map(({ file }) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** The text of one bundled script. */
export const GET: APIRoute = async ({ params }) => {
  const bundled = await bundleScripts();
  const script = bundled.find(({ file }) => file === params['file']);
  return new Response(script?.text, {
    status: script ? 200 : 404,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
