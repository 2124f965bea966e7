import { expect, test } from 'vitest';
import { InputError } from '../../src/input/index.ts';
import { toRefused, toWordList } from '../../src/translation/word-list.ts';

test('a list holds words, words with a model, endings and refused spellings', () => {
  expect(
    toWordList('docs/ko/words.txt', '# 이름\nrunc\n커널/터널  # 받침이 있음\n-뿐/터널\n*한개 -> 한 개\n\n'),
  ).toEqual({
    accepted: ['runc'],
    inflected: [{ word: '커널', like: '터널' }],
    endings: [{ word: '뿐', like: '터널' }],
    refused: [{ word: '한개', instead: '한 개' }],
  });
});

test.for(['two words', '*wrong', '-뿐', 'a/b/c'])('"%s" is no line of it', (line) => {
  expect(() => toWordList('docs/ko/words.txt', `runc\n${line}`)).toThrow(
    `docs/ko/words.txt:2: "${line}" is not a line of words.`,
  );
});

test('all lines of another form are told at once, as a fault of the file', () => {
  const read = () => toWordList('docs/ko/words.txt', 'two words\nrunc\n*wrong');
  expect(read).toThrow(InputError);
  expect(read).toThrowErrorMatchingInlineSnapshot(`
    [InputError: docs/ko/words.txt:1: "two words" is not a line of words. Write word, word/like, -ending/like or *wrong -> right.
    docs/ko/words.txt:3: "*wrong" is not a line of words. Write word, word/like, -ending/like or *wrong -> right.]
  `);
});

test('a refused spelling is found inside a longer word', () => {
  const list = toWordList('docs/ko/words.txt', '*디렉토리 -> 디렉터리');
  expect(toRefused('이 디렉토리에', list)).toEqual([{ word: '디렉토리', instead: '디렉터리', index: 2 }]);
});
