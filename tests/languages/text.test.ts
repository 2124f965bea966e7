import { expect, test } from 'vitest';
import { createText } from '../../src/languages/index.ts';

const messages = { pager: { next: '다음', step: '{n}/{of}단계' }, title: '한 층씩' };
const text = createText('ko', messages, 'docs/ko/interface.yaml');

test('a key names the way to its message', () => {
  expect(text('title')).toBe('한 층씩');
  expect(text('pager.next')).toBe('다음');
  expect(text.message('pager.step', { n: 1, of: 3 })).toBe('1/3단계');
});

test('keys may be flat as well', () => {
  expect(createText('ko', { 'roles.host-os': '호스트 운영체제' })('roles.host-os')).toBe('호스트 운영체제');
});

test('has() tells of messages only, not of groups or of what objects inherit', () => {
  expect(text.has('pager.next')).toBe(true);
  for (const key of ['pager', 'pager.previous', 'title.length', 'toString', 'pager.toString', '']) {
    expect(text.has(key), key).toBe(false);
  }
});

test('numbers follow the language', () => {
  expect(text.number(1234.567)).toBe('1,234.57');
  expect(text.number(0.5, { style: 'percent' })).toBe('50%');
  expect(createText('de', {}).number(1234.5)).toBe('1.234,5');
});

test('a missing message names the key and where it should stand', () => {
  expect(() => text('pager.previous')).toThrowErrorMatchingInlineSnapshot(
    `[Error: docs/ko/interface.yaml has no message "pager.previous". Add it, or fix the key.]`,
  );
  expect(() => createText('en', {})('title')).toThrowErrorMatchingInlineSnapshot(
    `[Error: The language "en" has no message "title". Add it, or fix the key.]`,
  );
});
