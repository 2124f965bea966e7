import { expect, test } from 'vitest';
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

test('a refused spelling is found inside a longer word', () => {
  const list = toWordList('docs/ko/words.txt', '*디렉토리 -> 디렉터리');
  expect(toRefused('이 디렉토리에', list)).toEqual([{ word: '디렉토리', instead: '디렉터리', index: 2 }]);
});
