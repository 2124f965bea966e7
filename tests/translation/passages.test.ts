import { describe, expect, test } from 'vitest';
import { toMessagePassages } from '../../src/translation/message-passages.ts';
import { atSign, toWords, toWordsWithoutCode } from '../../src/translation/passages.ts';
import { passagesOf } from './page-of.ts';

describe('the passages of a page', () => {
  test('are its headings, paragraphs, items, cells, code and questions, with their sections', () => {
    const source =
      'Opening.\n\n## One kernel [#kernel]\n\nText.\n\n- Item\n\n| A | B |\n| --- | --- |\n| a | b |\n\n```console\n$ ls\n```\n\n' +
      '<Quiz id="q" question="How many?">\n\nOne.\n\n</Quiz>';
    expect(
      passagesOf(source).map((passage) => [
        passage.kind,
        passage.section,
        passage.inside.join(),
        toWords(passage),
      ]),
    ).toEqual([
      ['paragraph', '', '', 'Opening.'],
      ['heading', 'kernel', '', 'One kernel'],
      ['paragraph', 'kernel', '', 'Text.'],
      ['item', 'kernel', '', 'Item'],
      ['cell', 'kernel', '', 'A'],
      ['cell', 'kernel', '', 'B'],
      ['cell', 'kernel', '', 'a'],
      ['cell', 'kernel', '', 'b'],
      ['code', 'kernel', '', '$ ls'],
      ['question', 'kernel', 'Quiz', 'How many?'],
      ['paragraph', 'kernel', 'Quiz', 'One.'],
    ]);
  });

  test('read as the reader reads them, without marks of sources', () => {
    const [passage] = passagesOf(
      'A **<Term id="kernel">kernel</Term>** runs `ls`<Cite id="moby" />, [see](#there).',
    );
    if (!passage) throw new Error('no passage');
    expect(toWords(passage)).toBe('A kernel runs ls, see.');
    expect(toWordsWithoutCode(passage)).toBe('A kernel runs \0\0, see.');
    expect(passage.pieces.filter(({ term }) => term).map(({ text }) => text)).toEqual(['kernel']);
  });

  test('know the place of every sign, also behind a component', () => {
    const [passage] = passagesOf('A <Term id="kernel">kernel</Term> runs `ls`.');
    if (!passage) throw new Error('no passage');
    expect(atSign('docs/en/a.mdx', passage, 'A kernel runs'.length - 4, 'here')).toBe(
      'docs/en/a.mdx:1:35: here',
    );
    expect(atSign('docs/en/a.mdx', passage, 'A kernel runs '.length, 'code')).toBe(
      'docs/en/a.mdx:1:41: code',
    );
  });
});

describe('the passages of a file of messages', () => {
  test('are the words of its values, with a sign for each placeholder', () => {
    const source =
      'title: 약속\nsay: "{app}{은/는} {n, plural, one {#개} other {여러 개}}를 씁니다."\nforms: [하나, 둘]\n';
    expect(toMessagePassages(source).map((passage) => toWords(passage).replaceAll('\0', '_'))).toEqual([
      '약속',
      '__ __개_여러 개_를 씁니다.',
    ]);
  });

  test('have the places of their words in the file', () => {
    const [, passage] = toMessagePassages('title: Share\nsay: The {app} waits.\n');
    if (!passage) throw new Error('no passage');
    expect(atSign('a.yaml', passage, toWords(passage).indexOf('waits'), 'here')).toBe('a.yaml:2:16: here');
  });
});
