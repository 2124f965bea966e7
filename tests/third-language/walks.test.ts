import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { projectFolder } from '../../tools/run.ts';
import { copyWithThirdLanguage, thirdLanguage } from './copy-project.ts';

vi.setConfig({ testTimeout: 300_000 });

let project = { root: '', remove: (): void => undefined };
beforeAll(async () => {
  project = await copyWithThirdLanguage(['tests', 'tools', 'vitest.config.ts'], ({ path, source }) => ({
    path,
    // The words stay English, which is no longer than the drawings allow; the questions are asked in Arabic.
    source: path.endsWith('.mdx') ? source.replace(/\?(?=[\s"<]|$)/gm, '؟') : source,
  }));
});
afterAll(() => project.remove());

/** Runs tests in the copy as continuous integration does, where no picture is stored; rejects with what failed. */
async function run(...args: string[]): Promise<string> {
  const vitest = join(projectFolder, 'node_modules/vitest/vitest.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [vitest, 'run', '--root', '.', ...args], {
    cwd: project.root,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
    maxBuffer: 1e8,
  });
  return stdout;
}

it('a language that is one more folder passes the tests of texts and tables', async () => {
  expect(await run('tests/content', 'tests/diagrams/tables', '--reporter=verbose')).toContain(
    `docs/${thirdLanguage}/containers.mdx`,
  );
});

it('a language that is one more folder passes the walks of figures and flow charts', async () => {
  const walks = ['tests/diagrams/walk.test.ts', 'tests/flows/walk.test.ts'];
  expect(await run(...walks, '-t', ` in ${thirdLanguage} `, '--reporter=verbose')).toContain(
    `stacks in ${thirdLanguage}`,
  );
});
