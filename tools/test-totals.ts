import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests of a stage passed, failed and were left out. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** What became of one stage; `totals` is undefined when it did not run. */
export interface StageResult {
  name: string;
  totals: Totals | undefined;
  seconds: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** Counts a Vitest JSON report; a file that fails without a failing test in it (it did not load) is one failure. */
export function countVitest(report: unknown): Totals {
  const { numPassedTests, numPendingTests, testResults } = vitestReport.parse(report);
  const failed = testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').length;
    return status === 'failed' ? Math.max(tests, 1) : tests;
  });
  return {
    passed: numPassedTests,
    failed: failed.reduce((sum, count) => sum + count, 0),
    skipped: numPendingTests,
  };
}

/** Counts a Playwright JSON report; a test that passed on its second try counts as passed; the list names it as flaky. */
export function countPlaywright(report: unknown): Totals {
  const { stats, errors } = playwrightReport.parse(report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The totals of a stage that ended with this exit code: what its report says, or one test when it writes none.
 * A stage that ended badly never counts as free of failures.
 */
export function toTotals(exitCode: number, reported: Totals | undefined): Totals {
  if (exitCode === 0) return reported ?? { passed: 1, failed: 0, skipped: 0 };
  const { passed, failed, skipped } = reported ?? { passed: 0, failed: 0, skipped: 0 };
  return { passed, failed: Math.max(failed, 1), skipped };
}

/** Reads a JSON report; undefined when the stage left none. */
export function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The closing table, one line for each stage. */
export function drawTable(results: readonly StageResult[]): string {
  const row = (...cells: string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(10) : cell.padStart(9))).join('');
  const lines = results.map(({ name, totals, seconds }) =>
    totals === undefined
      ? row(name, '', '', '', 'not run')
      : row(name, ...[totals.passed, totals.failed, totals.skipped].map(String), `${seconds.toFixed(1)} s`),
  );
  return [row('stage', 'passed', 'failed', 'skipped', 'time'), ...lines].join('\n');
}

/** The last line, plain so that machines can read it: `12 passed, 0 failed`. */
export function sumUp(results: readonly StageResult[]): string {
  const sum = (field: 'passed' | 'failed') =>
    results.reduce((total, { totals }) => total + (totals?.[field] ?? 0), 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
