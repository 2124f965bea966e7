import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, iconFiles } from '../../publish/index.ts';

export const getStaticPaths = (() =>
  iconFiles.map((icon) => ({ params: { file: icon.file }, props: { ...icon } }))) satisfies GetStaticPaths;

/** An icon of the installed site. */
export const GET: APIRoute<(typeof iconFiles)[number]> = async ({ props }) =>
  new Response(drawIcon(await readFile('public/favicon.svg', 'utf8'), props), {
    headers: { 'content-type': 'image/png' },
  });
