import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/publish/index.ts';
import type { Site } from '../../src/site/site.ts';
import { toPage } from '../../src/site/to-page.ts';
import { aSite, anEntry } from '../site/one-site.ts';

/** A page of this source as plain Markdown, from its first line on. */
function markdownOf(body: string, more: Partial<Site> = {}, lang = 'ko'): string {
  const entry = anEntry(lang, 'containers', { body });
  return toMarkdown(toPage(aSite(more), entry, []), body);
}

const sources = {
  felter: {
    authors: 'Felter',
    title: 'An Updated Comparison',
    publisher: 'IBM',
    year: 2014,
    url: 'https://e.org/f',
  },
  man: { title: 'Namespaces?', publisher: 'man7', accessed: '2026-08' },
};

it('begins with title and question, and ends with whose it is', () => {
  expect(markdownOf('Text.', {}, 'en')).toMatchInlineSnapshot(`
    "# containers in en

    What is it?

    Text.

    ---

    Layer by \\<Layer> · CC BY
    "
  `);
});

it('has plain spaces only, so that a number with its unit is found as it is typed', () => {
  expect(markdownOf('Text of 5\u00a0GB.')).toContain('Text of 5 GB.');
});

describe('a component becomes', () => {
  it.each([
    ['its text with the gloss, for a term', '<Term id="kernel">커널</Term>은', '커널(kernel)은'],
    ['its text, for words that set a figure', '<Try figure="stacks" state="six">앱 여섯</Try>', '앱 여섯'],
    ['its text, for a sentence about a part', '<Part figure="stacks" id="kernel">하나.</Part>', '하나.'],
    [
      'a link, for words about a figure elsewhere',
      '<Show figure="stacks" state="six" chapter="hypervisor">그림</Show>',
      '[그림](hypervisor.html#figure-stacks)',
    ],
    ['a heading without its id', '## 커널 하나 [#one-kernel]', '## 커널 하나\n'],
    ['a link to the page itself', '[절](#one-kernel)', '[절](containers.html#one-kernel)'],
    ['a link to Markdown beside it', '[다음](hypervisor.html)', '[다음](hypervisor.md)'],
  ])('%s', (_, body, expected) => {
    expect(markdownOf(body)).toContain(expected);
  });

  it('a question with its answer', () => {
    const body = '<Quiz id="q" question="몇 개입니까?">\n\n**하나**입니다.\n\n</Quiz>';
    expect(markdownOf(body)).toContain('**몇 개입니까?**\n\n**하나**입니다.');
  });

  it('a quotation with its label', () => {
    const body = '<Note kind="strictly">\n\n아닙니다.\n\n</Note>';
    expect(markdownOf(body)).toContain('> **엄밀히**\n>\n> 아닙니다.');
  });

  it('a footnote in the order of citations', () => {
    const markdown = markdownOf('A<Cite id="man" /> B<Cite id="felter" at="Table 2" /> C<Cite id="man" />', {
      sources,
    });
    expect(markdown).toContain('A[^1] B[^2] (Table 2) C[^1]');
    expect(markdown).toContain('[^1]: Namespaces? man7, ');
    expect(markdown).toContain('[^2]: Felter. [An Updated Comparison](https://e.org/f). IBM, 2014.');
  });

  it('a list of all terms, and of all sources', () => {
    expect(markdownOf('<GlossaryList />')).toContain('- **커널** (kernel). 핵심');
    expect(markdownOf('<SourceList />', { sources })).toContain('- Felter. [An Updated Comparison]');
  });
});

it('keeps code as it is, tags inside included', () => {
  expect(markdownOf('```sh\ndocker run <image> # [#x]\n```')).toContain('docker run <image> # [#x]');
});

it('a component without a plain form is told of', () => {
  expect(() => markdownOf('<Dance id="x" />')).toThrowErrorMatchingInlineSnapshot(
    `[Error: docs/ko/containers.mdx uses <Dance>, which has no form in plain Markdown. Give it one in src/publish/markdown/components.ts.]`,
  );
});
