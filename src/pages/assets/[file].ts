import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFontLicence, loadFonts } from '../../fonts/index.ts';
import { bundleScripts } from '../../offline/bundle.ts';
import { toScriptPath } from '../../search/script-path.ts';
import { toLabelScript } from '../../search/label-script.ts';
import { loadSite, toFramePage } from '../../site/index.ts';
import { loadBrought } from '../_load-pages.ts';

/** What stands in `assets/`: file name -> text or bytes. */
async function loadAssets(): Promise<Map<string, string | Uint8Array<ArrayBuffer>>> {
  const scripts = await bundleScripts(loadBrought);
  const fonts = [...(await loadFonts()), await loadFontLicence()];
  const site = await loadSite({});
  const homes = site.languages.map(({ lang }) => toFramePage(site, 'home', lang));
  return new Map<string, string | Uint8Array<ArrayBuffer>>([
    ...scripts.map(({ file, text }) => [file, text] as const),
    ...homes.map((page) => [toScriptPath(page.lang).replace('assets/', ''), toLabelScript(page)] as const),
    ...fonts.map(({ path, bytes }) => [path.replace('assets/', ''), new Uint8Array(bytes)] as const),
  ]);
}

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
};

export const getStaticPaths = (async () => {
  const assets = await loadAssets();
  return [...assets.keys()].map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** One script or font file. */
export const GET: APIRoute = async ({ params }) => {
  const file = params.file ?? '';
  const body = (await loadAssets()).get(file);
  const type = types[file.split('.').at(-1) ?? ''];
  return new Response(body, { status: body ? 200 : 404, headers: type ? { 'content-type': type } : {} });
};
