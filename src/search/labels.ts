import type { Page } from '../site/index.ts';
import { MOST_HITS } from './entry.ts';
import { toScriptPath } from './script-path.ts';

const kinds = ['page', 'figure', 'term', 'question', 'source'] as const;
const sentences = [
  'results',
  'recent',
  'suggested',
  'forget',
  'nothing',
  'nearby',
  'loading',
  'long',
  'empty',
  'broken',
  'keys',
] as const;

/** What one language's search says; it comes with the index, so that no page carries it. */
export interface Labels {
  words: Record<(typeof sentences)[number] | (typeof kinds)[number], string>;
  /** How many results there are, by that number: the browser gets finished sentences only. */
  counts: string[];
  /** Words to begin with, for pages that introduce few terms themselves. */
  suggestions: string[];
  /** The other languages: where each one's script is, below the site's folder, and the heading of its hits. */
  elsewhere: { lang: string; path: string; heading: string }[];
}

/** The labels of the language of a home page. */
export function toLabels({ text, alternates, chapters, glossary }: Page): Labels {
  const terms = chapters.flatMap((chapter) => chapter.terms.slice(0, 1));
  return {
    words: {
      ...toRecord(sentences, (name) => text(`search.${name}`)),
      ...toRecord(kinds, (kind) => text(`search.kinds.${kind}`)),
    },
    counts: Array.from({ length: MOST_HITS + 1 }, (_, count) => text('search.count', { count })),
    suggestions: [...new Set(terms)].flatMap((id) => glossary[id]?.term ?? []).slice(0, 6),
    elsewhere: alternates
      .filter(({ current }) => !current)
      .map(({ lang, name }) => ({
        lang,
        path: toScriptPath(lang),
        heading: text('search.elsewhere', { language: name }),
      })),
  };
}

function toRecord<Name extends string>(
  names: readonly Name[],
  toWord: (name: Name) => string,
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, toWord(name)])) as Record<Name, string>;
}
