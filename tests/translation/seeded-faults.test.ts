import { expect, it, vi } from 'vitest';
import { loadTexts, toFindings, toLine } from '../../src/translation/index.ts';

vi.setConfig({ testTimeout: 60_000 });

const real = await loadTexts(process.cwd(), { docs: 'docs', diagrams: 'diagrams' });

/** What the check tells of the real texts with `after` in place of `before` in one file. */
function findingsAfter(path: string, before: string, after: string): string[] {
  const change = (file: { path: string; source: string }) =>
    file.path === path ? { path, source: file.source.replace(before, () => after) } : file;
  expect(real.files.find((file) => file.path === path)?.source).toContain(before);
  const files = real.files.map(change);
  const docs = { ...real.docs, files: real.docs.files.map(change) };
  return toFindings({ ...real, files, docs }, path.split('/')[1]).map(toLine);
}

const PAGE = 'docs/en/containers.mdx';
const KOREAN = 'docs/ko/containers.mdx';
const HEADING = '## One kernel [#one-kernel]\n';
const WORDS = 'docs/en/tables.yaml';

it.for([
  ['an extra heading', PAGE, HEADING, `## Two [#two]\n\n${HEADING}`, '## … [#two] stands here only'],
  [
    'an extra figure',
    PAGE,
    HEADING,
    `<Diagram id="whose-kernel" />\n\n${HEADING}`,
    '<Diagram id="whose-kernel"> stands here only',
  ],
  ['a question left out', PAGE, '<Quiz id="', '<Quiz id="other-', 'is missing; docs/ko/containers.mdx'],
  [
    'an extra code block',
    PAGE,
    HEADING,
    `${HEADING}\n\`\`\`console\n$ ls\n\`\`\`\n`,
    'the code block "$ ls"',
  ],
  ['a link left out', PAGE, '[One kernel](#one-kernel)', 'One kernel', 'the link to #one-kernel is missing'],
  ['a link elsewhere', PAGE, '(#inside-vms)', '(#process)', 'the link to #inside-vms is missing'],
  ['an extra number', PAGE, HEADING, `${HEADING}\nIt takes 777 years.\n`, 'the number 777 stands'],
  ['another unit in a page', 'docs/en/docker-image.mdx', ' MB', ' GB', ' MB is missing'],
  ['another unit in a table', WORDS, '384 GB', '384 MB', 'leaves out the number 384 GB'],
  ['another number in a table', WORDS, '384 GB', '385 GB', 'says the number 385 GB'],
  ['a form to avoid', PAGE, HEADING, `${HEADING}\nThe kernal runs.\n`, 'Write "kernel".'],
  [
    'a term that its section leaves out',
    'docs/en/docker-image.mdx',
    'Everything the app changes',
    'Everything it changes',
    'the section [#layers] never says "application"; the original writes "앱" there',
  ],
  ['a form of no term', PAGE, '<Term id="kernel">kernel', '<Term id="kernel">core', 'Its forms: kernel'],
  ['a particle after a Latin word', KOREAN, '\n## ', '\nVM가 켜집니다.\n\n## ', 'Write "VM이".'],
  ['a particle after a number', KOREAN, '\n## ', '\n5을 더합니다.\n\n## ', 'Write "5를".'],
  ['a particle after a term', KOREAN, '</Term>은', '</Term>는', 'takes the other particle'],
  [
    'a plural form left out',
    'docs/en/diagrams/stacks.yaml',
    '{kernels, plural, one {# kernel} other',
    '{kernels, plural, few {# kernel} other',
    'lacks the form "one" of {kernels}',
  ],
] as const)('the check tells %s, with its place', ([, path, before, after, told]) => {
  const finding = findingsAfter(path, before, after).find((line) => line.includes(told));
  expect(finding).toMatch(/^docs\/(?:en|ko)\/[\w/.-]+:\d+:\d+: /);
});
