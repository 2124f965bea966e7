import { describe, expect, test } from 'vitest';
import { toEnglishFaults } from '../../src/translation/english-faults.ts';
import { toKoreanFaults } from '../../src/translation/korean-faults.ts';
import { passagesOf } from './page-of.ts';

const korean = (text: string) =>
  passagesOf(text)
    .flatMap((passage) => toKoreanFaults('docs/ko/a.mdx', passage))
    .join('\n');
const english = (text: string) =>
  passagesOf(text)
    .flatMap((passage) => toEnglishFaults('docs/en/a.mdx', passage))
    .join('\n');

describe('Korean', () => {
  test.for([
    'VM이 runc를 씁니다. 5를 10으로 나눕니다.',
    '`kvm.ko`와 `uname -r`을 봅니다.',
    '<Term id="kernel">커널</Term>은 하나이고 <Term id="host">호스트</Term>는 둘입니다.',
    '10~50%로 돕니다. 125ms 만에 켜집니다.',
    'Popek과 Goldberg는 1974년에 씁니다.',
    '[자세히](#here): 이것은 문장 가운데의 이름표입니다.',
  ])('%s', (text) => {
    expect(korean(text)).toBe('');
  });

  test('a particle of the other form after a term, a Latin word, a number or code is told', () => {
    expect(korean('VM가 5을 씁니다.')).toMatchInlineSnapshot(`
      "docs/ko/a.mdx:1:3: "VM가" takes the other particle. Write "VM이".
      docs/ko/a.mdx:1:6: "5을" takes the other particle. Write "5를"."
    `);
    expect(korean('<Term id="kernel">커널</Term>는 하나입니다.')).toMatchInlineSnapshot(
      `"docs/ko/a.mdx:1:28: "커널는" takes the other particle. Write "커널은"."`,
    );
    expect(korean('`runc`을 부릅니다.')).toMatchInlineSnapshot(
      `"docs/ko/a.mdx:1:7: "runc을" takes the other particle. Write "runc를"."`,
    );
  });

  test('signs and forms that Korean does without are told', () => {
    expect(korean('다음과 같습니다:')).toMatchInlineSnapshot(
      `"docs/ko/a.mdx:1:8: A colon leads in here. End the sentence with a full stop."`,
    );
    expect(korean('하나입니다; 둘입니다 — 셋입니다…')).toMatchInlineSnapshot(`
      "docs/ko/a.mdx:1:6: A semicolon stands here. Make two sentences.
      docs/ko/a.mdx:1:13: A dash stands here. End the sentence, use a comma, or write ~ for a range.
      docs/ko/a.mdx:1:19: Dots trail off here. Finish the sentence."
    `);
    expect(korean('125 ms가 보여집니다.')).toMatchInlineSnapshot(`
      "docs/ko/a.mdx:1:3: A space stands before a unit. Close it up, as in 125ms, 5MB and 10%.
      docs/ko/a.mdx:1:9: A passive is doubled here. Write -되다, -지다 or 보이다."
    `);
    expect(korean('*기울인* 글')).toMatchInlineSnapshot(
      `"docs/ko/a.mdx:1:2: "기울인" is set in italics. Write **기울인**, or quotes."`,
    );
  });
});

describe('English', () => {
  test.for([
    'A guest OS on a host OS, and OS-level virtualization of an operating system (OS).',
    'It took 125 ms, 5 MB and 10–50%. In the 1960s.',
    'See `10MB` in `ls -l`.',
  ])('%s', (text) => {
    expect(english(text)).toBe('');
  });

  test('OS for a kernel or for files is told', () => {
    expect(english('Containers share the OS of the host.')).toMatchInlineSnapshot(
      `"docs/en/a.mdx:1:22: "OS" may be a kernel or user-space files. Say which, or write guest OS, host OS or operating system."`,
    );
  });

  test('units and ranges of the wrong form are told', () => {
    expect(english('After 125ms and 10 % of 5~6.')).toMatchInlineSnapshot(`
      "docs/en/a.mdx:1:9: A unit is closed up to its number. Put a space between them, as in 125 ms and 5 MB.
      docs/en/a.mdx:1:18: A space stands before %. Close it up, as in 10%.
      docs/en/a.mdx:1:25: A range is joined by the wrong sign. Write –, as in 10–50%."
    `);
  });
});
