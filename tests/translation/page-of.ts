import { parsePage, type ParsedPage } from '../../src/translation/parsed-page.ts';
import { type Passage, toPassages } from '../../src/translation/passages.ts';

/** The page that lies at `path` with this text. */
export function pageOf(source: string, path = 'docs/en/containers.mdx'): ParsedPage {
  const page = parsePage({ path, source });
  if (typeof page === 'string') throw new Error(page);
  return page;
}

/** The passages of a page with this text. */
export function passagesOf(source: string): Passage[] {
  return toPassages(pageOf(source));
}
