import { parse } from 'yaml';
import type { ParsedPage } from './parsed-page.ts';

/** The language in which everything is first written, unless a page says otherwise. */
export const firstLanguage = 'ko';

/** The language that a page was first written in: `source` of its front matter. */
export function toStatedSource({ frontMatter }: Pick<ParsedPage, 'frontMatter'>): string | undefined {
  try {
    const front: unknown = parse(frontMatter ?? '');
    if (typeof front !== 'object' || front === null || !('source' in front)) return undefined;
    return typeof front.source === 'string' ? front.source : undefined;
  } catch {
    // A front matter that cannot be read is a fault of its own.
    return undefined;
  }
}

/**
 * The page among the same page in all languages that the others translate: the one that names its own language as
 * `source`, else the Korean one, else the first. Undefined when there is no page.
 */
export function toOriginal<Page extends Pick<ParsedPage, 'lang' | 'frontMatter'>>(
  pages: readonly Page[],
): Page | undefined {
  return (
    pages.find((page) => toStatedSource(page) === page.lang) ??
    pages.find(({ lang }) => lang === firstLanguage) ??
    pages[0]
  );
}

/** The language that the same page in all languages was first written in; undefined when only translations are left. */
export function toOriginalLanguage(
  pages: readonly Pick<ParsedPage, 'lang' | 'frontMatter'>[],
): string | undefined {
  const original = toOriginal(pages);
  const stated = original && (toStatedSource(original) ?? firstLanguage);
  return stated === original?.lang ? stated : undefined;
}
