import { expect, test } from 'vitest';
import { toLanguages } from '../../src/languages/index.ts';

const korean = { lang: 'ko', name: '한국어', dir: 'ltr' } as const;
const arabic = { lang: 'ar', name: 'العربية', dir: 'rtl' } as const;

test('languages come in the order of their tags, whatever the order of the folders', () => {
  expect(toLanguages([korean, arabic])).toEqual([arabic, korean]);
});

test('a folder that is no language tag, or a misspelt one, is refused with the right name', () => {
  expect(() => toLanguages([{ ...korean, lang: 'pt-BR' }])).not.toThrow();
  expect(() => toLanguages([{ ...korean, lang: 'korean_kr' }])).toThrowErrorMatchingInlineSnapshot(
    `[Error: docs/korean_kr/: "korean_kr" is not a language tag. Rename the folder to a BCP 47 tag, such as ko, en or pt-BR.]`,
  );
  expect(() => toLanguages([{ ...korean, lang: 'PT-br' }])).toThrowErrorMatchingInlineSnapshot(
    `[Error: docs/PT-br/: "PT-br" is not a language tag. Rename the folder to docs/pt-BR/.]`,
  );
});
