import { InputError } from '../input/index.ts';
import { toComponentFaults } from './component-faults.ts';
import { toFrontMatterFaults } from './front-matter-faults.ts';
import type { PageContext } from './page-context.ts';
import { type PageFile, parsePage, type ParsedPage } from './parsed-page.ts';
import { toTextFaults } from './text-faults.ts';

/** The files of `docs/` that hold text, and what that text may point at. */
export interface Docs extends Omit<PageContext, 'pages'> {
  files: readonly PageFile[];
}

/** Everything wrong with the pages, one line each, with file, line and column where there is one. */
export function toPageFaults({ files, ...names }: Docs): string[] {
  const parsed = files.map(parsePage);
  const pages = parsed.filter((page): page is ParsedPage => typeof page !== 'string');
  const unreadable = parsed.filter((page) => typeof page === 'string');
  // What a page says that cannot be read is unknown: links to it are not judged before it can be.
  if (unreadable.length > 0) return unreadable;
  const context = { ...names, pages };
  return pages.flatMap((page) => [
    ...toFrontMatterFaults(page, context),
    ...toComponentFaults(page, context),
    ...toTextFaults(page, context),
  ]);
}

/** Throws one error that lists everything wrong with the pages. */
export function assertPages(docs: Docs): void {
  const faults = toPageFaults(docs);
  if (faults.length > 0) throw new InputError(faults);
}
