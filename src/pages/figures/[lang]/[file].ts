import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFigureFiles } from '../_figure-files.ts';

export const getStaticPaths = (async () => {
  const files = await loadFigureFiles();
  return [...files].map(([path, body]) => {
    const [lang = '', file = ''] = path.split('/');
    return { params: { lang, file }, props: { body } };
  });
}) satisfies GetStaticPaths;

/** A figure as a picture of its own, or in words. */
export const GET: APIRoute<{ body: string }> = ({ params, props }) => {
  const type = params.file?.endsWith('.svg') ? 'image/svg+xml' : 'text/plain';
  return new Response(props.body, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
