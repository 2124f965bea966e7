import type { PhrasingContent } from 'mdast';
import { toSourceLine } from '../../site/bibliography.ts';
import type { Page } from '../../site/index.ts';
import { text } from './nodes.ts';

/** One source as on its page: authors, linked title, publisher, year. */
export function sourceLine(page: Page, id: string): PhrasingContent[] {
  const source = toSourceLine(page, id);
  if (!source) return [text(id)];
  const { before, title, url, after } = source;
  return [
    ...(before ? [text(before)] : []),
    url ? { type: 'link', url, children: [text(title)] } : text(title),
    ...(after ? [text(after)] : []),
  ];
}
