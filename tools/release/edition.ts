import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../run.ts';

/** What is released: its version, and the moment that all its files bear. */
export interface Edition {
  version: string;
  date: Date;
}

/**
 * The edition that this checkout makes. Its moment is SOURCE_DATE_EPOCH or that of the last commit, so that the same
 * source makes the same bytes on any day; a folder without a history gets the first day that a ZIP file can state.
 */
export function readEdition(env: NodeJS.ProcessEnv = process.env): Edition {
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const seconds = env.SOURCE_DATE_EPOCH ?? readCommitTime();
  const date = new Date(seconds === undefined ? Date.UTC(1980, 0, 1) : Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) {
    throw new Error(
      `SOURCE_DATE_EPOCH is "${seconds}", which is no time: give whole seconds since 1970, or unset it.`,
    );
  }
  return { version, date };
}

function readCommitTime(): string | undefined {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}
