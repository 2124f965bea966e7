import { expect, test } from 'vitest';
import { toOriginalLanguage } from '../../src/translation/original.ts';
import { toParityFaults } from '../../src/translation/parity-faults.ts';
import { languages, pages } from './site-text.ts';

/** The page that `page` is a translation of, and itself when it was written first. */
function originalOf({ slug }: (typeof pages)[number]): (typeof pages)[number] | undefined {
  const same = pages.filter((one) => one.slug === slug);
  const source = toOriginalLanguage(same);
  return same.find(({ lang }) => lang === source);
}

test('every page exists in every language, or says that it awaits its translations', () => {
  const missing = pages
    .filter(({ frontMatter = '' }) => !/^awaiting: true/m.test(frontMatter))
    .flatMap(({ slug }) =>
      languages
        .filter((lang) => !pages.some((one) => one.lang === lang && one.slug === slug))
        .map((lang) => `docs/${lang}/${slug}.mdx`),
    );
  expect([...new Set(missing)]).toEqual([]);
});

test.for(languages)(
  '%s says under the same headings, figures, questions, sources and numbers what the original says',
  (lang) => {
    const faults = pages
      .filter((page) => page.lang === lang)
      .flatMap((page) => {
        const original = originalOf(page);
        return original === undefined
          ? [`${page.path}: there is no page that it translates. Set source: in its front matter.`]
          : toParityFaults(page, original);
      });
    expect(faults).toEqual([]);
  },
);
