import { expect, test } from 'vitest';
import { toMessageFaults } from '../../src/translation/message-faults.ts';

/** The faults of one message that counts kernels, in the words of a language. */
function faultsOf(lang: string, forms: string): string {
  const file = { path: `docs/${lang}/a.yaml`, source: `kernels: '{count, plural, ${forms}}'\n` };
  const original = { path: 'docs/ko/a.yaml', source: "kernels: '커널 {count}개'\n" };
  return toMessageFaults(file, original, lang).join('\n');
}

test.for(['ru', 'uk', 'be', 'pl'])('every form that a plural of %s can have may stand there', (lang) => {
  // No whole number takes "other" in these languages, and no message can be read without it.
  expect(faultsOf(lang, 'one {# a} few {# b} many {# c} other {# d}')).toBe('');
  expect(faultsOf(lang, 'other {# d}')).toBe('');
});

test('a form that whole numbers take and a plural lacks is told with such numbers', () => {
  expect(faultsOf('ru', 'one {# ядро} other {# ядра}')).toMatchInlineSnapshot(`
    "docs/ru/a.yaml:1:10: kernels lacks the form "many" of {count}, which this language takes for 0, 5, 6. Add many {…}.
    docs/ru/a.yaml:1:10: kernels lacks the form "few" of {count}, which this language takes for 2, 3, 4. Add few {…}."
  `);
});

test('a form for fractions alone may stand there, and may be left out', () => {
  expect(faultsOf('cs', 'one {# jádro} few {# jádra} many {# jádra} other {# jader}')).toBe('');
  expect(faultsOf('cs', 'one {# jádro} few {# jádra} other {# jader}')).toBe('');
});

test('a form that a language never takes is told with the forms it takes', () => {
  expect(faultsOf('ru', 'one {# a} two {# e} few {# b} many {# c} other {# d}')).toMatchInlineSnapshot(
    `"docs/ru/a.yaml:1:10: kernels has the form "two" of {count}, which this language never takes. Forms: one, few, many, other. Remove it."`,
  );
});
