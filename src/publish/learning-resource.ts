import type { Page } from '../site/index.ts';
import { toPublicUrl } from '../site/url.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * What a page teaches, as schema.org's LearningResource in JSON-LD, ready to stand inside a `<script>`; undefined for
 * pages that teach nothing. Only with a known public address does it hold addresses of the site.
 */
export function toLearningResource(page: Page): string | undefined {
  const { kind, canonical, text, lang } = page;
  if (kind !== 'home' && kind !== 'chapter' && kind !== 'appendix') return undefined;
  const resource = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: page.title,
    description: page.description,
    inLanguage: lang,
    license: licence,
    url: canonical,
    timeRequired: page.minutes === undefined ? undefined : `PT${page.minutes}M`,
    ...(kind === 'home'
      ? {
          teaches: ['kernels', 'layers', 'sharing', 'images'].map((key) => text(`home.understood.${key}`)),
          hasPart: canonical && page.chapters.map(({ path }) => ({ '@id': toUrl(page, path) })),
        }
      : {
          teaches: listed(page.objectives.map((objective) => objective.text)),
          about: listed(newTerms(page)),
          isPartOf: {
            '@type': 'LearningResource',
            name: text('site.name'),
            url: canonical && toUrl(page, `${lang}/index.html`),
          },
        }),
  };
  // A closing tag inside a string would end the element early.
  return JSON.stringify(resource).replaceAll('<', '\\u003c');
}

function toUrl({ root, canonical }: Page, path: string): string {
  return toPublicUrl(new URL(root, canonical).href, path);
}

/** The terms that no chapter before this one explains: what this chapter is about. */
function newTerms({ chapters, position = 0, terms, glossary }: Page): string[] {
  const known = new Set(chapters.filter((one) => (one.position ?? 0) < position).flatMap((one) => one.terms));
  return terms.flatMap((id) => (known.has(id) ? [] : (glossary[id]?.term ?? [])));
}

/** An empty list is left out. */
function listed(items: string[]): string[] | undefined {
  return items.length > 0 ? items : undefined;
}
