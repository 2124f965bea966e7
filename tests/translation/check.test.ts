import { describe, expect, it, vi } from 'vitest';
import { loadTexts, type Texts, toAnnotation, toFindings, toLine } from '../../src/translation/index.ts';

vi.setConfig({ testTimeout: 60_000 });

const real = await loadTexts(process.cwd(), { docs: 'docs', diagrams: 'diagrams' });

/** The texts with `after` put in place of `before` in one file. */
function edit(path: string, before: string, after: string, texts = real): Texts {
  const change = (file: { path: string; source: string }) =>
    file.path === path ? { path, source: file.source.replace(before, after) } : file;
  expect(texts.files.find((file) => file.path === path)?.source).toContain(before);
  return {
    ...texts,
    files: texts.files.map(change),
    docs: { ...texts.docs, files: texts.docs.files.map(change) },
  };
}

/** What the check tells of the real texts after that edit. */
function findingsAfter(path: string, before: string, after: string): string {
  return toFindings(edit(path, before, after))
    .map(toLine)
    .join('\n');
}

describe('the check of all translations', () => {
  it('finds nothing wrong with the texts of this repository, within five seconds', () => {
    // Of the processor: other tests run beside this one.
    const start = process.cpuUsage();
    expect(toFindings(real).map(toLine)).toEqual([]);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(5);
  });

  it.for([
    ['a heading', 'docs/en/containers.mdx', '## One kernel [#one-kernel]\n', '', '[#one-kernel] is missing'],
    [
      'a figure',
      'docs/en/containers.mdx',
      '<Diagram id="stacks" state="start" />\n',
      '',
      '<Diagram id="stacks"',
    ],
    ['a number', 'docs/en/containers.mdx', 'leaves 14 ', 'leaves 15 ', 'the number 14 is missing'],
    ['a source', 'docs/en/containers.mdx', '<Cite id="man-cg" />', '', '<Cite id="man-cg"> is missing'],
    ['a key', 'docs/en/interface.yaml', '  skip: Skip to the text\n', '', 'nav.skip is missing'],
  ] as const)('tells %s that is missing, with its place', ([, path, before, after, told]) => {
    const findings = findingsAfter(path, before, after);
    expect(findings).toContain(told);
    expect(findings.split('\n')[0]).toMatch(/^docs\/en\/[\w/.-]+:\d+:\d+: .+\. [A-Z].+\.$/);
  });

  it('tells placeholders and plural forms that are missing, unknown or never taken', () => {
    const path = 'docs/en/diagrams/stacks.yaml';
    const before = "kernels: '{kernels, plural, one {# kernel} other {# kernels}}'";
    expect(
      findingsAfter(path, before, "kernels: '{kernels, plural, few {# kernel} other {# kernels}}'"),
    ).toContain(
      'kernels has the form "few" of {kernels}, which this language never takes. Forms: one, other. Remove it.',
    );
    expect(findingsAfter(path, before, "kernels: 'kernels of {nobody}'")).toContain(
      'kernels leaves out {kernels}; the original says "커널 {kernels}개". Say it, too.',
    );
    expect(findingsAfter(path, before, "kernels: '{kernels} kernels of {nobody}'")).toContain(
      'kernels uses {nobody}, which the original never does. Values there: {kernels}. Fix the name.',
    );
  });

  it('tells a line of a list of words that it cannot read, and everything else all the same', () => {
    const broken = edit('docs/en/words.txt', '\n', '\ntwo words\n');
    const both = edit('docs/en/interface.yaml', '  skip: Skip to the text\n', '', broken);
    const findings = toFindings(both).map(toLine).join('\n');
    expect(findings).toContain('docs/en/words.txt:2:1: "two words" is not a line of words.');
    expect(findings).toContain('nav.skip is missing');
  });

  it('tells a claim without a source, with its place', () => {
    expect(findingsAfter('docs/en/containers.mdx', '\n## ', '\nXen came in 2003.\n\n## ')).toMatch(
      /^docs\/en\/containers\.mdx:\d+:1: "2003", "Xen" stands in a sentence without a source\. Add <Cite id="…" \/>/m,
    );
  });

  it('tells words of another language that were left in', () => {
    expect(
      findingsAfter('docs/en/interface.yaml', 'skip: Skip to the text', 'skip: 본문으로 건너뛰기'),
    ).toMatch(/interface\.yaml:\d+:9: "본문으로 건너뛰기" is another language's writing/);
    expect(
      findingsAfter('docs/ko/containers.mdx', '\n## ', '\n`free` and `cat` of GNU coreutils 9.\n\n## '),
    ).not.toContain('language');
  });
});

describe('a finding', () => {
  it('without a place has the first sign of its file', () => {
    const [finding] = toFindings(edit('docs/en/interface.yaml', '  skip: Skip to the text\n', ''));
    expect(finding).toMatchObject({ file: 'docs/en/interface.yaml', column: 1 });
  });

  it('as an annotation cannot begin a command of its own', () => {
    expect(
      toAnnotation({ file: 'docs/en/a,b.mdx', line: 3, column: 4, message: '100%\n::set-output name=x::y' }),
    ).toBe('::error file=docs/en/a%2Cb.mdx,line=3,col=4::100%25%0A::set-output name=x::y');
  });
});
