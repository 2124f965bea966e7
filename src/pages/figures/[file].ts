import { readFile } from 'node:fs/promises';
import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (async () => {
  const diagrams = await getCollection('diagrams');
  return diagrams.map(({ id }) => ({ params: { file: `${id}.yaml` } }));
}) satisfies GetStaticPaths;

/** A figure's shared data, as its authors wrote it. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await readFile(`diagrams/${params.file ?? ''}`, 'utf8'), {
    headers: { 'content-type': 'text/yaml; charset=utf-8' },
  });
