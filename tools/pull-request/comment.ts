// Run by .github/workflows/comment.yaml: fetches the report of a pull request's check and comments on it.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { postComment } from './post-comment.ts';
import { toComment } from './to-comment.ts';

/* Of the packed report: a larger one was not written by our tool. */
const MOST_BYTES = 1_000_000;

const run = promisify(execFile);
const gh = async (args: readonly string[]) =>
  (await run('gh', args, { maxBuffer: 16 * MOST_BYTES })).stdout.trim();

const need = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`${name} is not set. Run this from .github/workflows/comment.yaml.`);
  return value;
};

async function readReport(repository: string, runId: string) {
  const size = await gh([
    ...['api', `repos/${repository}/actions/runs/${runId}/artifacts`, '--jq'],
    '.artifacts[] | select(.name == "report") | .size_in_bytes',
  ]);
  if (!/^\d+$/.test(size) || Number(size) > MOST_BYTES) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  await gh(['run', 'download', runId, '--repo', repository, '--name', 'report', '--dir', folder]);
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  return { findings: await read('findings.txt'), changes: await read('changes.txt') };
}

const repository = need('GITHUB_REPOSITORY');
const runId = need('RUN_ID');
const report = await readReport(repository, runId);
if (report === undefined)
  console.log('The check left no report, or one that is too large; nothing was written.');
else {
  const address = `${need('GITHUB_SERVER_URL')}/${repository}/actions/runs/${runId}`;
  const head = { repository, owner: need('HEAD_OWNER'), branch: need('HEAD_BRANCH'), sha: need('HEAD_SHA') };
  console.log(await postComment(gh, head, toComment(report, address)));
}
