import { findChromium } from './find-browser.ts';
import { countPlaywright, countVitest, type Totals } from './test-totals.ts';

/** One stage of the tests: a command, and how its tests are counted when it is more than one. */
export interface Stage {
  name: string;
  command: readonly string[];
  /** The stage that must have passed for this one to mean anything. */
  needs?: string;
  /** Extra variables for the command; throwing a sentence fails the stage. */
  env?: () => Record<string, string>;
  report?: { path: string; count: (report: unknown) => Totals };
}

const unitReport = '.cache/tests/vitest.json';
const releaseReport = '.cache/tests/release.json';
const browserReport = '.cache/tests/playwright.json';

/** All stages, in the order in which they run: the quick ones first. */
export const stages: readonly Stage[] = [
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'types', command: ['astro', 'check'] },
  // After the types: they write those of the content, without which a fresh clone cannot be linted.
  { name: 'lint', command: ['eslint', '.'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: { path: unitReport, count: countVitest },
  },
  { name: 'spelling', command: ['npm', 'run', '--silent', 'spell'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'html', command: ['html-validate', '--ext', 'html', 'dist'], needs: 'build' },
  {
    name: 'browser',
    command: ['playwright', 'test', '--reporter=list,json'],
    needs: 'build',
    env: () => ({ CHROMIUM_PATH: findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport }),
    report: { path: browserReport, count: countPlaywright },
  },
  {
    name: 'release',
    command: [
      'vitest',
      'run',
      '--config=tests/release/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${releaseReport}`,
    ],
    needs: 'build',
    env: () => ({ CHROMIUM_PATH: findChromium() }),
    report: { path: releaseReport, count: countVitest },
  },
];
