import { expect, test } from 'vitest';
import { chooseStages } from '../../tools/test.ts';
import { stages } from '../../tools/test-stages.ts';
import { countPlaywright, countVitest, drawTable, sumUp, toTotals } from '../../tools/test-totals.ts';

const results = [
  { name: 'lint', totals: { passed: 1, failed: 0, skipped: 0 }, seconds: 12.34 },
  { name: 'unit', totals: { passed: 1204, failed: 2, skipped: 3 }, seconds: 48 },
  { name: 'build', totals: { passed: 0, failed: 1, skipped: 0 }, seconds: 6.1 },
  { name: 'browser', totals: undefined, seconds: 0 },
];

test('the last line adds up the tests of all stages', () => {
  expect(sumUp(results)).toBe('1205 passed, 3 failed');
});

test('the table has a line for each stage, also for one that did not run', () => {
  expect(drawTable(results)).toMatchInlineSnapshot(`
    "stage        passed   failed  skipped     time
    lint              1        0        0   12.3 s
    unit           1204        2        3   48.0 s
    build             0        1        0    6.1 s
    browser                                not run"
  `);
});

test('a test file that does not load counts as one failure', () => {
  const test = (status: string) => ({ status });
  const report = {
    numPassedTests: 3,
    numPendingTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [test('failed'), test('failed'), test('passed')] },
      { status: 'passed', assertionResults: [test('passed'), test('passed'), test('pending')] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 3, skipped: 1 });
});

test('a browser test that passed on its second try counts as passed', () => {
  const stats = { expected: 40, unexpected: 1, flaky: 2, skipped: 5 };
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 42, failed: 1, skipped: 5 });
});

test('a stage that ends badly never counts as free of failures', () => {
  expect(toTotals(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(toTotals(1, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(toTotals(1, { passed: 9, failed: 0, skipped: 0 })).toEqual({ passed: 9, failed: 1, skipped: 0 });
});

test('--only chooses stages in their usual order', () => {
  expect(chooseStages([])).toBe(stages);
  expect(chooseStages(['--only', 'unit,lint']).map((stage) => stage.name)).toEqual(['lint', 'unit']);
});

test.each([['--only', 'units'], ['--only']])(
  '--only with a name that is no stage says which there are',
  (...args) => {
    expect(() => chooseStages(args)).toThrow(
      /^--only names "(units)?", which is not a stage\. Stages: format, types, lint, /,
    );
  },
);
