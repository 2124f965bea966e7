import { toFrame } from './frame.ts';
import { type FlatHeading, toHeadingTree } from './headings.ts';
import { toMarks } from './marks.ts';
import { optional } from './optional.ts';
import type { Page } from './page.ts';
import { toReadingMinutes } from './reading-time.ts';
import { toEditUrl } from './repository.ts';
import type { Entry, Site } from './site.ts';
import { toPageTranslation } from './translation.ts';

/** The page object of a page written in MDX. */
export function toPage(site: Site, entry: Entry, headings: readonly FlatHeading[]): Page {
  const { parts, citations, terms, figures } = toMarks(entry.body);
  const frame = toFrame(site, entry.lang, entry.slug);
  const order = [...frame.chapters, ...frame.appendices];
  const here = order.findIndex((link) => link.current);
  const position = order[here]?.position;
  return {
    ...frame,
    kind: position === undefined ? 'appendix' : 'chapter',
    title: entry.title,
    description: entry.description,
    question: entry.question ?? '',
    objectives: entry.objectives,
    headings: toHeadingTree(headings),
    ...optional({
      minutes: position === undefined ? undefined : toReadingMinutes(entry.body),
      position,
      previous: order[here - 1],
      next: order[here + 1],
      translation: toPageTranslation(site, entry.lang, entry.slug),
      editUrl: toEditUrl(entry.file),
    }),
    lead: entry.next ?? '',
    awaiting: entry.awaiting,
    deeper: entry.deeper,
    parts,
    citations,
    terms,
    shownFigures: figures,
  };
}
