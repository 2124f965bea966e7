import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chapterSlugs } from '../../src/site/path.ts';
import { toWords } from '../../src/translation/passages.ts';
import { languages, texts } from './site-text.ts';

/** The numbers with which each section works its example, whatever the language. */
const worked: Record<string, Record<string, string[]>> = {
  'why-virtualization': { consolidation: ['100', '10', '25', '12', '5', '62', '90'] },
  'server-usage': {
    'two-ways': ['100', '50', '30', '90', '10'],
    'one-busy': ['80', '10', '30', '50', '20'],
    'all-busy': ['100', '300', '33.33', '66.67', '30', '10'],
    'limits-and-weights': ['50', '100', '20', '10', '25'],
    overcommit: ['50', '150', '33.33'],
  },
  dockerfile: { order: ['60', '61', '62', '20.0', '1.0', '16.1', '1.2'] },
};

/** The numbers of a text, without the signs around them. */
function numbersOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

describe.for(languages)('%s', (lang) => {
  const chapters = texts.filter(
    ({ page }) => page.lang === lang && chapterSlugs.some((slug) => slug === page.slug),
  );

  test('tells one story: every chapter names the three apps of the shop', () => {
    const { apps } = parse(readFileSync(`docs/${lang}/interface.yaml`, 'utf8')) as {
      apps: Record<'a' | 'b' | 'c', string>;
    };
    const names = [`A ${apps.a}`, `B ${apps.b}`, `C ${apps.c}`];
    const unnamed = chapters.flatMap(({ page, passages }) => {
      const told = passages.map((passage) => toWords(passage)).join('\n');
      return names.filter((name) => !told.includes(name)).map((name) => `${page.path}: ${name}`);
    });
    expect(chapters.length).toBe(chapterSlugs.length);
    expect(unnamed).toEqual([]);
  });

  test('works its examples with their numbers, each in its section', () => {
    const lost = chapters.flatMap(({ page, passages }) =>
      Object.entries(worked[page.slug] ?? {}).flatMap(([section, numbers]) => {
        const within = passages.filter((passage) => passage.section === section);
        const found = new Set(numbersOf(within.map((passage) => toWords(passage)).join('\n')));
        return numbers
          .filter((number) => !found.has(number))
          .map((number) => `${page.path}#${section}: ${number}`);
      }),
    );
    expect(lost).toEqual([]);
  });

  test('leads down its headings one depth at a time on every page', () => {
    const jumps = texts
      .filter(({ page }) => page.lang === lang)
      .flatMap(({ page }) =>
        page.headings
          .filter(({ depth }, index) => depth - (page.headings[index - 1]?.depth ?? 1) > 1)
          .map(({ id }) => `${page.path}#${id}`),
      );
    expect(jumps).toEqual([]);
  });
});
