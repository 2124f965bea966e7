import type { APIRoute } from 'astro';
import { toRobots } from '../publish/index.ts';
import { toPublicUrl } from '../site/index.ts';

/** What crawlers may read. */
export const GET: APIRoute = ({ site }) =>
  new Response(toRobots(site && toPublicUrl(site.href, 'sitemap.xml')), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
