import type { Page } from './page.ts';
import type { Source } from './references.ts';

/**
 * The small lines under a figure that leaves the site: how far its numbers can be trusted, where they come from,
 * whose it is and under which licence.
 */
export function toFigureNotes(page: Page, sources: readonly string[], grades: readonly string[]): string[] {
  const works = sources.flatMap((id) => (page.sources[id] ? [toCitation(page.sources[id])] : []));
  const origin = [page.text('site.name'), 'CC BY 4.0', ...(page.canonical ? [page.canonical] : [])];
  return [
    grades.join(' '),
    works.length > 0 ? `${page.text('page.sources')}: ${works.join('; ')}` : '',
    origin.join(' · '),
  ].filter(Boolean);
}

function toCitation({ authors, title, publisher, year }: Source): string {
  return [authors, title, publisher, year].filter(Boolean).join(', ');
}
