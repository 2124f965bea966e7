import { commentSign } from './to-comment.ts';

/** Runs `gh` with these arguments and gives what it printed. */
export type Gh = (args: readonly string[]) => Promise<string>;

/** The head of a pull request as the run of its check tells it. */
export interface Head {
  repository: string;
  owner: string;
  branch: string;
  sha: string;
}

/**
 * Writes the comment into the open pull request that has this head, in place of an earlier one; tells what it did.
 * The pull request is looked up by its head: a number out of its own files could be any other's.
 */
export async function postComment(gh: Gh, head: Head, body: string): Promise<string> {
  const number = await findPullRequest(gh, head);
  if (number === undefined) return `No open pull request has the head ${head.sha}; nothing was written.`;
  const comments = `repos/${head.repository}/issues/${number}/comments`;
  const known = await gh([
    ...['api', '--paginate', comments, '--jq'],
    `.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("${commentSign}"))) | .id`,
  ]);
  const [earlier] = toNumbers(known);
  const place =
    earlier === undefined
      ? ['--method', 'POST', comments]
      : ['--method', 'PATCH', `repos/${head.repository}/issues/comments/${earlier}`];
  await gh(['api', ...place, '--raw-field', `body=${body}`]);
  return `Wrote the comment of pull request ${number}.`;
}

async function findPullRequest(
  gh: Gh,
  { repository, owner, branch, sha }: Head,
): Promise<string | undefined> {
  const answer = await gh([
    ...['api', '--method', 'GET', `repos/${repository}/pulls`],
    ...['--raw-field', 'state=open', '--raw-field', `head=${owner}:${branch}`],
    ...['--jq', `.[] | select(.head.sha == "${/^[0-9a-f]{40}$/.exec(sha)?.[0] ?? ''}") | .number`],
  ]);
  return toNumbers(answer)[0];
}

function toNumbers(answer: string): string[] {
  return answer.split('\n').filter((line) => /^\d+$/.test(line));
}
