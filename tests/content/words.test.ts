import { describe, expect, test } from 'vitest';
import { toEnglishFaults } from '../../src/translation/english-faults.ts';
import { toKoreanFaults } from '../../src/translation/korean-faults.ts';
import { atSign, toWordsWithoutCode } from '../../src/translation/passages.ts';
import { toAvoidedFaults, toTermFaults } from '../../src/translation/term-faults.ts';
import { toRefused } from '../../src/translation/word-list.ts';
import { everyPassage, glossaryOf, languages, texts, wordListOf } from './site-text.ts';

test('some language refuses a spelling, so that there is one to look for', () => {
  expect(languages.flatMap((lang) => wordListOf(lang).refused).length).toBeGreaterThan(0);
});

describe.for(languages)('%s', (lang) => {
  test('writes no spelling that its list refuses, in text and labels', () => {
    const list = wordListOf(lang);
    const faults = everyPassage(lang).flatMap(({ path, passage }) =>
      toRefused(toWordsWithoutCode(passage), list).map(({ word, instead, index }) =>
        atSign(path, passage, index, `"${word}" is written "${instead}" here.`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('spells its terms as the glossary decides, in text and labels', () => {
    const glossary = glossaryOf(lang);
    const inLabels = everyPassage(lang).flatMap(({ path, passage }) =>
      toAvoidedFaults(path, passage, glossary),
    );
    expect(inLabels).toEqual([]);
  });

  test('marks each term at its first mention on a page, once, and not in a heading', () => {
    const glossary = glossaryOf(lang);
    const faults = texts
      .filter(({ page }) => page.lang === lang)
      .flatMap(({ page, passages }) => toTermFaults(page.path, passages, glossary));
    expect(faults).toEqual([]);
  });
});

test.runIf(languages.includes('ko'))(
  'Korean takes the right particles after terms, Latin words and numbers, and its own signs',
  () => {
    expect(everyPassage('ko').flatMap(({ path, passage }) => toKoreanFaults(path, passage))).toEqual([]);
  },
);

test.runIf(languages.includes('en'))(
  'English says kernel or user space instead of OS, and sets units and ranges as decided',
  () => {
    expect(everyPassage('en').flatMap(({ path, passage }) => toEnglishFaults(path, passage))).toEqual([]);
  },
);
