import { describe, expect, it } from 'vitest';
import { toInitials, toLetters, toStem } from '../../src/search/stems.ts';
import { toCompounds, toOneTerm, toTokens } from '../../src/search/tokens.ts';

const termsOf = (text: string) => toTokens(text).map(({ term }) => term);

describe('the words of a text', () => {
  it('are the same where a number is kept with its unit', () => {
    expect(termsOf('5\u00a0GB')).toEqual(termsOf('5 GB'));
  });

  it.each([
    ['컨테이너를', '컨테이너'],
    ['컨테이너에서는', '컨테이너'],
    ['컨테이너들끼리', '컨테이너'],
    ['이미지로부터', '이미지'],
    ['격리하기', '격리'],
    ['격리된', '격리'],
    ['하이퍼바이저입니다', '하이퍼바이저'],
    ['앱을', '앱'],
    ['앱에서', '앱'],
  ])('%s is found as %s', (word, stem) => {
    expect(toStem(word)).toBe(stem);
  });

  it.each(['차이', '주의', '국가', '평가', '속도', '서로', '제한', '권한', '결과', '커널'])(
    '%s has no ending to lose',
    (word) => {
      expect(toStem(word)).toBe(word);
    },
  );

  it.each([
    ['containers', 'container'],
    ['processes', 'process'],
    ['libraries', 'library'],
    ["Docker's".toLowerCase(), 'docker'],
    ['process', 'process'],
    ['status', 'status'],
  ])('the English %s is found as %s', (word, stem) => {
    expect(toStem(word)).toBe(stem);
  });

  it('a particle after Latin letters is no word', () => {
    expect(termsOf('VM에서는 cgroup을 Docker로')).toEqual(['vm', 'cgroup', 'docker']);
  });

  it('a word with inner signs counts whole and in its parts', () => {
    expect(termsOf('CVE-2019-5736은')).toEqual(['cve20195736', 'cve', '2019', '5736']);
    expect(termsOf('1.25배')).toEqual(['1.25', '배']);
    expect(termsOf('Préféré-là')).toEqual(['préférélà', 'préféré', 'là']);
  });

  it.each(['größe', 'préféré', 'préféré'.normalize('NFD'), 'ядро', 'किताब', 'كِتَاب'])(
    '%s is one word with all its letters and marks',
    (word) => {
      expect(toTokens(`(${word})`)).toEqual([{ term: word, start: 1, end: 1 + word.length }]);
    },
  );

  it('a particle after a Latin letter with a mark is no word either', () => {
    expect(termsOf('café에서')).toEqual(['café']);
  });

  it('a compound of the glossary counts as one word too', () => {
    const compounds = toCompounds(['가상 머신', 'virtual machine']);
    const terms = toTokens('가상 머신을 virtual machines', compounds).map(({ term }) => term);
    expect(terms).toEqual(['가상', '가상머신', '머신', 'virtual', 'virtualmachine', 'machine']);
    expect(toOneTerm('Virtual machines')).toBe('virtualmachine');
  });

  it('each word knows its place, without its particle', () => {
    const text = '그 컨테이너는 VM이다';
    expect(toTokens(text).map(({ start, end }) => text.slice(start, end))).toContain('컨테이너');
  });

  it('a syllable that is still being typed has the letters of the finished one', () => {
    expect(toLetters('컨텡')).toBe(toLetters('컨테ㅇ'));
    expect(toLetters('컨테이너').startsWith(toLetters('컨텡'))).toBe(true);
    expect(toInitials('컨테이너')).toBe('ㅋㅌㅇㄴ');
  });
});
