import type { PhrasingContent } from 'mdast';
import type { Page } from '../../site/index.ts';
import { text } from './nodes.ts';

/** One source as on its page: authors, linked title, publisher, year. */
export function sourceLine(page: Page, id: string): PhrasingContent[] {
  const source = page.sources[id];
  if (!source) return [text(id)];
  const { authors, title, publisher, year, accessed, url } = source;
  const month = new Intl.DateTimeFormat(page.lang, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const when = accessed ? page.text('page.read', { month: month.format(new Date(accessed)) }) : year;
  const about = [publisher, when].filter(Boolean).join(', ');
  // A title that asks has its sign already.
  const stop = /[?!]$/.test(title) ? '' : '.';
  return [
    ...(authors ? [text(`${authors}. `)] : []),
    url ? { type: 'link', url, children: [text(title)] } : text(title),
    ...(about ? [text(`${stop} ${about}.`)] : []),
  ];
}
