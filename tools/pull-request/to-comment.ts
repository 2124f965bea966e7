/** What the check of a pull request wrote: text by a stranger. */
export interface Report {
  /** One finding a line. */
  findings: string;
  /** A table for each language, and the blocks to work on. */
  changes: string;
}

/** The sign by which the comment is found again, so that a pull request has one and not one for each push. */
export const commentSign = '<!-- what the check found -->';

/* A comment may have 65,536 signs; the rest stands in the report. */
const LONGEST = 24_000;

/**
 * The comment about a report, in Markdown. Everything of the report stands inside fences longer than any it holds:
 * nothing there becomes a link, a picture, a mention or a tag.
 */
export function toComment({ findings, changes }: Report, runAddress: string): string {
  const isClean = findings.trim() === 'Nothing is wrong.';
  return [
    commentSign,
    isClean ? '### Nothing is wrong with the texts' : '### What is wrong, and what to write instead',
    ...(isClean ? [] : [toFenced(findings)]),
    `<details><summary>What waits for translators</summary>`,
    toFenced(changes),
    '</details>',
    `To look at the built site, download \`site\` from [this run](${runAddress}), unpack it and open \`index.html\`.`,
  ].join('\n\n');
}

/* A longer run of backquotes means nothing, and would make the fence around it longer than a comment may be. */
const ENDLESS_TICKS = /`{20,}/g;

function toFenced(text: string): string {
  const plain = toPlain(text).replace(ENDLESS_TICKS, '`'.repeat(20));
  const shown = plain.slice(0, LONGEST);
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const rest = plain.length > LONGEST ? '\n… The rest stands in the artifact "report" of the run.' : '';
  return `${fence}text\n${shown}${rest}\n${fence}`;
}

/** A text without signs that cannot be seen, that turn the direction of writing, or that steer a terminal. */
function toPlain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '')
    .trim();
}
