import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  type CardFigure,
  loadCard,
  toCard,
  toCardFigure,
  toDiagramScene,
  toFirstFigure,
} from '../../../publish/index.ts';
import { loadSite, type Page, toFramePage, toPage } from '../../../site/index.ts';
import { styleRules } from '../../figures/_figure-files.ts';

/* Previews ask for whole addresses, so there are no pictures for them while the site's is unknown. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const site = await loadSite({});
  const homes = site.languages.map(({ lang }) => toFramePage(site, 'home', lang));
  const favicon = await readFile('public/favicon.svg', 'utf8');
  const toPath = (page: Page, figure: CardFigure | undefined) => ({
    params: { lang: page.lang, slug: page.slug },
    props: { svg: toCard(page, figure, favicon) },
  });
  return [
    ...homes.map((page) =>
      toPath(page, toCardFigure(toDiagramScene(page, page.shownFigures[0] ?? ''), styleRules)),
    ),
    ...site.entries.map((entry) => {
      const page = toPage(site, entry, []);
      return toPath(page, toFirstFigure(page, entry.body, styleRules));
    }),
  ];
}) satisfies GetStaticPaths;

/** A page's picture for previews. */
export const GET: APIRoute<{ svg: string }> = async ({ props }) =>
  new Response(await loadCard(props.svg), {
    headers: { 'content-type': 'image/png' },
  });
