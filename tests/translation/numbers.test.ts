import { expect, test } from 'vitest';
import { toNumbers } from '../../src/translation/numbers.ts';

test.for([
  ['2016년 4월에 나온 1.11', 'version 1.11 of April 2016', ['2016', 'month 4', '1.11']],
  ['3월 23일', '23 March', ['month 3', '23']],
  ['348,691,606B(약 349MB)', '348,691,606 B (about 349 MB)', ['348691606 B', '349 MB']],
  ['10~50%로', '10–50%', ['10', '50 %']],
  ['0.10~0.24초', '0.10–0.24 s', ['0.10', '0.24 s']],
  ['1초 안쪽', 'within 1 second', ['1 s']],
  ['1960년대', 'the 1960s', ['1960']],
  ['CVE-2019-5736', 'CVE-2019-5736', ['2019', '5736']],
  ['2.5MiB에서 8GiB', '2.5 MiB to 8 GiB', ['2.5 MiB', '8 GiB']],
  ['커널 4.1.6-200', 'kernel 4.1.6-200', ['4.1.6', '200']],
] as const)('%s and %s hold the same numbers', ([korean, english, numbers]) => {
  expect([...toNumbers(korean)].sort()).toEqual([...numbers].sort());
  expect([...toNumbers(english)].sort()).toEqual([...numbers].sort());
});

test('months count beside a number only, for May and March are words', () => {
  expect([...toNumbers('You may March on. March 2013.')]).toEqual(['month 3', '2013']);
});

test('another unit is another number', () => {
  expect(toNumbers('5 MB').has('5 MiB')).toBe(false);
});
