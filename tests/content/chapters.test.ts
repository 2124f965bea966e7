import { describe, expect, test } from 'vitest';
import { chapterSlugs } from '../../src/site/path.ts';
import { toWords } from '../../src/translation/passages.ts';
import { lengths, measures } from './lengths.ts';
import { texts } from './site-text.ts';

/** How a chapter takes up its question, in the languages whose words for it are known here. */
const asking: Readonly<Record<string, RegExp>> = {
  ko: /[?]|질문|되짚/,
  en: /[?]|question|how to choose/,
};

const chapters = texts.filter(({ page }) => chapterSlugs.some((slug) => slug === page.slug));

describe.for(chapters.map((text) => [text.page.path, text] as const))('%s', ([, { page, passages }]) => {
  test('is as long as planned, give or take a fifth', ({ skip }) => {
    const measure = measures[page.lang];
    const planned = lengths[page.slug]?.[page.lang];
    if (!measure || !planned) return skip('no length is planned in this language');
    const read = passages.filter(({ kind, inside }) => kind !== 'code' && !inside.includes('Quiz'));
    const length = measure(read.map((passage) => toWords(passage)).join('\n'));
    expect(length).toBeGreaterThanOrEqual(planned[0] * 0.8);
    expect(length).toBeLessThanOrEqual(planned[1] * 1.2);
  });

  test('ends with its questions', () => {
    expect(page.headings.at(-1)?.id).toBe('check');
  });

  test('answers each question with a sentence or a figure of its own to look at', () => {
    const quizzes = page.uses.filter(({ name }) => name === 'Quiz');
    expect(quizzes.length).toBeGreaterThanOrEqual(3);
    const pointless = quizzes.filter(
      ({ node }) => !/"type":"link","title":[^,]*,"url":"#|"name":"Try"/.test(JSON.stringify(node)),
    );
    expect(pointless.map(({ attributes }) => attributes.get('id'))).toEqual([]);
  });

  test('opens before its first section, and leads on to the next page', () => {
    expect(page.frontMatter).toMatch(/^next: \S/m);
    expect(passages.filter(({ section }) => section === '').length).toBeGreaterThan(0);
  });

  test('opens with its question', ({ skip }) => {
    const asked = asking[page.lang];
    if (!asked) return skip('how this language asks is not known here');
    const opening = passages.filter(({ section }) => section === '').map((passage) => toWords(passage));
    expect(opening.join(' ')).toMatch(asked);
  });

  test('shows its first figure before the end of its first section', () => {
    const figure = page.root.children.findIndex(
      (node) => node.type === 'mdxJsxFlowElement' && (node.name === 'Diagram' || node.name === 'Flow'),
    );
    const secondSection = page.root.children.findIndex(
      (node, index) =>
        node.type === 'heading' &&
        page.root.children.slice(0, index).filter((one) => one.type === 'heading').length === 2,
    );
    expect(figure).toBeGreaterThan(0);
    expect(figure).toBeLessThan(secondSection);
  });
});
