import { describe, expect, it } from 'vitest';
import { postComment } from '../../tools/pull-request/post-comment.ts';
import { commentSign, toComment } from '../../tools/pull-request/to-comment.ts';

const address = 'https://example.org/run/1';

/** The fenced texts of a comment, as Markdown reads them. */
function fencedIn(comment: string): string[] {
  return [...comment.matchAll(/^(`{3,})text\n([\s\S]*?)\n\1$/gm)].map(([, , text = '']) => text);
}

describe('the comment on a pull request', () => {
  it('tells findings and changes, and how to look at the site', () => {
    const comment = toComment({ findings: 'docs/en/x.mdx:3:4: is wrong.', changes: 'en 3 stale' }, address);
    expect(comment.startsWith(commentSign)).toBe(true);
    expect(fencedIn(comment)).toEqual(['docs/en/x.mdx:3:4: is wrong.', 'en 3 stale']);
    expect(comment).toContain(`[this run](${address})`);
  });

  it('tells good news without a list', () => {
    const comment = toComment({ findings: 'Nothing is wrong.\n', changes: '' }, address);
    expect(comment).toContain('### Nothing is wrong with the texts');
    expect(fencedIn(comment)).toHaveLength(1);
  });

  it.for([
    ['a fence of its own', 'a\n```\n@everyone ![x](https://evil.example/x.png)\n```'],
    ['a longer fence', '`````\n<img src=x>\n`````'],
    ['a tag that closes', '</details><script>alert(1)</script>'],
  ] as const)('keeps inside its fence: %s', ([, findings]) => {
    const comment = toComment({ findings, changes: 'none' }, address);
    expect(fencedIn(comment)).toEqual([findings, 'none']);
  });

  it('leaves out signs that cannot be seen', () => {
    const comment = toComment({ findings: 'a\u202eb\u001b[31mc\u200bd', changes: '' }, address);
    expect(fencedIn(comment)[0]).toBe('ab[31mcd');
  });

  it('stays below what a comment may have though its text asks for an endless fence', () => {
    const ticks = '`'.repeat(1e5);
    expect(toComment({ findings: ticks, changes: ticks }, address).length).toBeLessThan(65_536);
    expect(fencedIn(toComment({ findings: ticks, changes: 'none' }, address))).toEqual([
      '`'.repeat(20),
      'none',
    ]);
  });

  it('stays below what a comment may have', () => {
    const comment = toComment({ findings: 'x'.repeat(90_000), changes: 'y'.repeat(90_000) }, address);
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toContain('The rest stands in the artifact');
  });
});

describe('posting a comment', () => {
  const head = { repository: 'us/site', owner: 'them', branch: 'x" or true', sha: 'a'.repeat(40) };
  const answering = (answers: readonly string[]) => {
    const calls: (readonly string[])[] = [];
    const left = [...answers];
    const gh = (args: readonly string[]) => {
      calls.push(args);
      return Promise.resolve(left.shift() ?? '');
    };
    return { gh, calls };
  };

  it('writes nothing where no open pull request has that head', async () => {
    const { gh, calls } = answering(['']);
    expect(await postComment(gh, head, 'body')).toContain('nothing was written');
    expect(calls).toHaveLength(1);
  });

  it('writes the first comment, then changes it', async () => {
    const first = answering(['12', '', '']);
    expect(await postComment(first.gh, head, 'body')).toBe('Wrote the comment of pull request 12.');
    expect(first.calls[2]).toEqual([
      ...['api', '--method', 'POST', 'repos/us/site/issues/12/comments', '--raw-field', 'body=body'],
    ]);
    const again = answering(['12', '77', '']);
    await postComment(again.gh, head, 'body');
    expect(again.calls[2]).toEqual(expect.arrayContaining(['PATCH', 'repos/us/site/issues/comments/77']));
  });

  it('asks by values that cannot become a part of the question', async () => {
    const { gh, calls } = answering(['']);
    await postComment(gh, { ...head, sha: '") | .x' }, 'body');
    expect(calls[0]).toContain('head=them:x" or true');
    expect(calls[0]?.at(-1)).toBe('.[] | select(.head.sha == "") | .number');
  });
});
