import { spawnSync } from 'node:child_process';

/* A block that has waited longer than this is compared by its record alone. */
const MOST = 100;

/** Earlier versions of a file by the history of the clone, the latest first; none without history or without git. */
export function* earlierVersions(root: string, path: string): Generator<string> {
  const commits = git(root, ['log', `--max-count=${MOST}`, '--format=%H', '--', path]);
  for (const commit of commits?.split('\n').filter(Boolean) ?? []) {
    const version = git(root, ['show', `${commit}:${path}`]);
    if (version !== undefined) yield version;
  }
}

function git(root: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
