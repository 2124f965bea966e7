import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDownloads } from '../../site/index.ts';

const types = { pdf: 'application/pdf', epub: 'application/epub+zip', zip: 'application/zip' };

export const getStaticPaths = (() =>
  loadDownloads().map(({ file, format }) => ({
    params: { file },
    props: { type: types[format] },
  }))) satisfies GetStaticPaths;

/** A file of the release, where a build is told of them. */
export const GET: APIRoute<{ type: string }> = async ({ params, props }) =>
  new Response(new Uint8Array(await readFile(join(process.env.DOWNLOADS ?? '', params.file ?? ''))), {
    headers: { 'content-type': props.type },
  });
