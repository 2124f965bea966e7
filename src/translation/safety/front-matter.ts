/*
 * Two programs read a page: ours, and the one that builds it, which also takes `+++`, `---text`, and a mark in the
 * middle of the YAML for the end of the front matter. What follows such a line would be judged as YAML and run as a
 * page, so the first line that could end it has to be the one that does.
 */
const MARK = /^(?:---|\+\+\+).*$/gm;

/** Where the front matter ends, or why the two readers of a page could disagree about it. */
export function toFrontMatterEnd(source: string): { end: number } | { line: number; message: string } {
  const first = /^---\r?\n/.exec(source)?.[0];
  if (first === undefined)
    return { line: 1, message: 'The page does not begin with "---". Begin with its front matter.' };
  MARK.lastIndex = first.length;
  const mark = MARK.exec(source);
  if (!mark) return { line: 1, message: 'The front matter does not end. Write "---" below it.' };
  const line = source.slice(0, mark.index).split('\n').length;
  return /^---\r?$/.test(mark[0])
    ? { end: mark.index + mark[0].length }
    : {
        line,
        message: 'The line begins like the end of the front matter, and is not. Begin it with another sign.',
      };
}
