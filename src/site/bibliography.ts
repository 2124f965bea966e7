import type { Page } from './page.ts';

/** The parts of a line about a source, between which a page puts its link: `Felter et al. ` · title · `. IBM, 2015.` */
export interface SourceLine {
  before: string;
  title: string;
  url?: string | undefined;
  after: string;
}

/** What a page says of a source: authors, title, publisher, and the year or the month in which it was read. */
export function toSourceLine({ lang, text, sources }: Page, id: string): SourceLine | undefined {
  const source = sources[id];
  if (!source) return undefined;
  const { authors, title, publisher, year, accessed, url } = source;
  const when = accessed ? text('page.read', { month: toMonth(lang).format(new Date(accessed)) }) : year;
  const about = [publisher, when].filter(Boolean).join(', ');
  // A title that asks has its sign already.
  const stop = /[?!]$/.test(title) ? '' : '.';
  return { before: authors ? `${authors}. ` : '', title, url, after: about && `${stop} ${about}.` };
}

/* Making one takes as long as writing fifty dates with it. */
const months = new Map<string, Intl.DateTimeFormat>();

function toMonth(lang: string): Intl.DateTimeFormat {
  const known =
    months.get(lang) ?? new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  months.set(lang, known);
  return known;
}

/** Who stands behind a source, in short: its publisher, else its title. */
export function toPublisher({ path, sources }: Page, id: string): string {
  const source = sources[id];
  if (!source) {
    throw new Error(
      `${path} names the source "${id}", which is not in docs/sources.yaml. Add it or fix the id.`,
    );
  }
  return source.publisher ?? source.title;
}

/** Ids of all sources in order of author or publisher. */
export function toSourceOrder({ sources, lang }: Page): string[] {
  const { compare } = new Intl.Collator(lang);
  const toOrder = (id: string) => {
    const { authors, publisher, title = id } = sources[id] ?? {};
    return `${authors ?? publisher ?? ''} ${title}`;
  };
  return Object.keys(sources).sort((a, b) => compare(toOrder(a), toOrder(b)));
}

/** Ids of all terms in alphabetical order. */
export function toTermOrder({ glossary, lang }: Page): string[] {
  const { compare } = new Intl.Collator(lang);
  return Object.keys(glossary).sort((a, b) => compare(glossary[a]?.term ?? a, glossary[b]?.term ?? b));
}
