import { describe, expect, it } from 'vitest';
import { assertPages, type Docs, loadDocs, toPageFaults } from '../../src/translation/index.ts';

const head = `---
title: Containers
description: What a container is.
question: What is a container?
objectives:
  - section: kernel
    text: Count the kernels.
---
`;

/** The faults of one English chapter whose text, after its front matter and one heading, is `text`. */
function faultsOf(text: string, more: Partial<Docs> = {}): string {
  return toPageFaults(docsOf(`${head}\n## The kernel [#kernel]\n\n${text}\n`, more)).join('\n');
}

function docsOf(source: string, more: Partial<Docs> = {}): Docs {
  return {
    files: [
      { path: 'docs/en/containers.mdx', source },
      { path: 'docs/en/hypervisor.mdx', source: `${head}\n## Kernel [#kernel]\n\n<Diagram id="stacks" />\n` },
    ],
    terms: new Map([['en', new Set(['kernel', 'hypervisor'])]]),
    sources: new Set(['felter', 'd-overview']),
    figures: new Map([['stacks', new Set(['start', 'six-apps'])]]),
    ...more,
  };
}

describe('the pages of this repository', () => {
  it('have no faults', async () => {
    const docs = await loadDocs(process.cwd(), { docs: 'docs', diagrams: 'diagrams' });
    expect(docs.files.length).toBeGreaterThan(0);
    expect(toPageFaults(docs)).toEqual([]);
  });
});

describe('a page', () => {
  it('without faults passes', () => {
    const text =
      'A <Term id="kernel">kernel</Term><Cite id="felter" at="Table 2" /> and [more](hypervisor.html#kernel).\n\n' +
      '<Diagram id="stacks" state="six-apps" />\n\nTry <Try figure="stacks" state="start">three</Try>.\n\n' +
      '<Note kind="strictly">\n\nMore.\n\n</Note>';
    expect(faultsOf(text)).toBe('');
  });

  it('with an unknown component is told the components there are', () => {
    expect(faultsOf('A <Trem id="kernel">kernel</Trem>.\n\n<div>\n\nText.\n\n</div>')).toMatchInlineSnapshot(`
      "docs/en/containers.mdx:12:3: <Trem> is not a component of this site. Components: Cite, DataTable, Diagram, Flow, GlossaryList, Note, Part, Quiz, Show, SourceList, Term, Try. Fix the name.
      docs/en/containers.mdx:14:1: <div> is not a component of this site. Components: Cite, DataTable, Diagram, Flow, GlossaryList, Note, Part, Quiz, Show, SourceList, Term, Try. Pages are written in Markdown; leave the tag out."
    `);
  });

  it('with a missing, an unknown or a computed attribute is told which', () => {
    expect(faultsOf('A <Term>kernel</Term>, <Cite id="felter" page="2" />, <Cite id={felter} />.'))
      .toMatchInlineSnapshot(`
      "docs/en/containers.mdx:12:3: <Term> has no id. Attributes: id. Add it.
      docs/en/containers.mdx:12:24: <Cite page> is not known. Attributes: id, at. Remove it.
      docs/en/containers.mdx:12:55: <Cite id> is not plain text. Write id="…"."
    `);
  });

  it('with a block component inside a sentence is told to give it a line', () => {
    expect(faultsOf('See <Diagram id="stacks" /> here.')).toMatchInlineSnapshot(
      `"docs/en/containers.mdx:12:5: <Diagram> stands inside a sentence. Give it a line of its own, with blank lines around it."`,
    );
  });

  it('with an inline component on a line of its own is told to put it into its sentence', () => {
    expect(
      faultsOf('<Try figure="stacks" state="start">\n\nTry it.\n\n</Try>\n\n<Diagram id="stacks" />'),
    ).toMatchInlineSnapshot(
      `"docs/en/containers.mdx:12:1: <Try> stands on a line of its own. Put it into the sentence it belongs to."`,
    );
  });

  it('with an inline component as a whole paragraph is told so too: MDX takes such a paragraph away', () => {
    const told = '<Try> stands on a line of its own. Put it into the sentence it belongs to.';
    expect(faultsOf('<Try figure="stacks" state="start">Try it.</Try>')).toContain(told);
    expect(faultsOf('So <Try figure="stacks" state="start">try it</Try>.')).not.toContain(told);
    expect(faultsOf('- <Try figure="stacks" state="start">try it</Try>')).not.toContain(told);
  });

  it('with code in it is told to remove the code', () => {
    expect(faultsOf("import x from './x';\n\nText {1 + 1} here.\n\n{/* note */}")).toMatchInlineSnapshot(`
      "docs/en/containers.mdx:12:1: imports or exports. Every component is there without an import; remove the line.
      docs/en/containers.mdx:14:6: {1 + 1} is code. Pages hold text only; write the words, or \\{ for a brace.
      docs/en/containers.mdx:16:1: {/* note */} is code. Pages hold text only; write the words, or \\{ for a brace."
    `);
  });

  it('with links to nowhere is told what exists', () => {
    const text =
      '[a](kontainers.html) [b](hypervisor.html#kern) [c](#kernal) [d](https://example.org) [e](/en/x.html) [f](hypervisor.html)';
    expect(faultsOf(text)).toMatchInlineSnapshot(`
      "docs/en/containers.mdx:12:1: leads to kontainers.html, but docs/en/kontainers.mdx does not exist. Fix the link.
      docs/en/containers.mdx:12:22: leads to #kern, which docs/en/hypervisor.mdx does not have. Did you mean: kernel? Fix the link.
      docs/en/containers.mdx:12:48: leads to #kernal, which docs/en/containers.mdx does not have. Did you mean: kernel? Fix the link.
      docs/en/containers.mdx:12:61: leads to https://example.org, out of the site. Cite it with <Cite id="…" />.
      docs/en/containers.mdx:12:86: leads to "/en/x.html". Write the page's file name, such as containers.html or containers.html#kernel."
    `);
  });

  it('with an image is told that figures are drawn from data', () => {
    expect(faultsOf('![A stack](stack.png)')).toMatchInlineSnapshot(
      `"docs/en/containers.mdx:12:1: is an image. Figures are drawn from data: use <Diagram> or <Flow>."`,
    );
  });

  it('that names unknown terms, sources, states, figures and chapters is told where to add them', () => {
    const text =
      'A <Term id="kernal">kernel</Term><Cite id="fleter" />. <Try figure="density" state="start">This</Try>, ' +
      '<Try figure="stacks" state="sixapps">that</Try>, <Show figure="stacks" state="start" chapter="hypervisors">there</Show>.\n\n' +
      '<Diagram id="stacks" state="five" />\n\n<Diagram id="stakcs" />\n\n<Note kind="warning">\n\nText.\n\n</Note>';
    expect(faultsOf(text)).toMatchInlineSnapshot(`
      "docs/en/containers.mdx:12:3: <Term id="kernal"> is not in docs/en/glossary.yaml. Did you mean: kernel? Add the term or fix the id.
      docs/en/containers.mdx:12:34: <Cite id="fleter"> is not in docs/sources.yaml. Add the source or fix the id.
      docs/en/containers.mdx:12:56: <Try figure="density"> names a figure that docs/en/containers.mdx does not show. Figures there: stacks, stakcs.
      docs/en/containers.mdx:12:104: <Try state="sixapps"> is no state of diagrams/stacks.yaml. States: start, six-apps.
      docs/en/containers.mdx:12:153: <Show chapter="hypervisors"> leads to docs/en/hypervisors.mdx, which does not exist. Fix the name.
      docs/en/containers.mdx:14:1: <Diagram state="five"> is no state of diagrams/stacks.yaml. States: start, six-apps.
      docs/en/containers.mdx:16:1: <Diagram id="stakcs"> has no file diagrams/stakcs.yaml. Figures: stacks.
      docs/en/containers.mdx:18:1: <Note kind="warning"> is not known. Kinds: strictly, tip."
    `);
  });

  it('with headings without ids, too deep or repeated is told so', () => {
    expect(faultsOf('# Title [#title]\n\n## No id\n\n#### Deep [#deep]\n\n## Again [#kernel]'))
      .toMatchInlineSnapshot(`
      "docs/en/containers.mdx:12:1: "Title" is a heading of depth 1, which the title already is. Use ##.
      docs/en/containers.mdx:14:1: "No id" has no id. Add one in English, the same in every language: ## No id [#its-id].
      docs/en/containers.mdx:16:1: "Deep" is a heading of depth 4. Two depths are enough: ## and ###.
      docs/en/containers.mdx:18:1: [#kernel] stands on this page a second time. Give one of the two another id."
    `);
  });

  it('with words struck through or signs that make nothing bold is told how to write them', () => {
    expect(faultsOf('Servers ran at 10~50%, and 6~60 ms.\n\nThe word **"host"**is bold.'))
      .toMatchInlineSnapshot(`
      "docs/en/containers.mdx:12:18: is struck through: two ~ in one paragraph do that. Write \\~ for the sign itself.
      docs/en/containers.mdx:14:1: shows the signs ** of "The word **"host"**is bold.". Put a space or no sign beside them, on the outside, so that the words become bold."
    `);
    expect(faultsOf('Servers ran at 10~50%.')).toBe('');
  });

  it('that begins with a heading of depth 3 is told so', () => {
    const source = `${head}\n### First [#first]\n\n## The kernel [#kernel]\n`;
    expect(toPageFaults(docsOf(source)).join('\n')).toMatchInlineSnapshot(
      `"docs/en/containers.mdx:10:1: "First" is a heading of depth 3 with none of depth 2 above it. Use ##."`,
    );
  });

  it('with the same sentence mark or question twice is told so', () => {
    const part = '<Part figure="stacks" id="kernel">one</Part>';
    const quiz = '<Quiz id="why" question="Why?">\n\nSo.\n\n</Quiz>';
    expect(faultsOf(`<Diagram id="stacks" />\n\nOne ${part} and ${part}.\n\n${quiz}\n\n${quiz}`))
      .toMatchInlineSnapshot(`
      "docs/en/containers.mdx:14:54: <Part id="kernel"> stands on this page a second time. Give one of the two another id.
      docs/en/containers.mdx:22:1: <Quiz id="why"> stands on this page a second time. Give one of the two another id."
    `);
  });

  it('may link to every figure, table, question and sentence mark that a page shows', () => {
    const shown =
      '<Diagram id="stacks" />\n\n<Flow id="parts" />\n\n<DataTable id="felter" />\n\n' +
      '<Quiz id="why" question="Why?">\n\nSo.\n\n</Quiz>\n\nA <Part figure="stacks" id="kernel">kernel</Part>.';
    const ids = ['figure-stacks', 'figure-parts', 'table-felter', 'quiz-why', 'part-stacks-kernel'];
    expect(faultsOf(`${shown}\n\n${ids.map((id) => `[a](#${id})`).join(' ')}`)).toBe('');
  });

  it('with the same figure, flow chart or table twice, or a heading with its id, is told so', () => {
    const shown = '<Diagram id="stacks" />\n\n<Flow id="parts" />\n\n<DataTable id="felter" />';
    expect(faultsOf(`${shown}\n\n## Table [#table-felter]\n\n${shown}`)).toMatchInlineSnapshot(`
      "docs/en/containers.mdx:16:1: <DataTable id="felter"> stands on this page a second time. Give one of the two another id.
      docs/en/containers.mdx:20:1: <Diagram id="stacks"> stands on this page a second time. Give one of the two another id.
      docs/en/containers.mdx:22:1: <Flow id="parts"> stands on this page a second time. Give one of the two another id.
      docs/en/containers.mdx:24:1: <DataTable id="felter"> stands on this page a second time. Give one of the two another id."
    `);
  });

  it('that cannot be parsed is told the place', () => {
    expect(faultsOf('A <Term id="kernel">kernel is never closed.')).toMatchInlineSnapshot(
      `"docs/en/containers.mdx:12:1: cannot be read: Expected a closing tag for \`<Term>\` (12:3-12:21) before the end of \`paragraph\`. Close every tag and write { as \\{."`,
    );
  });
});

describe('front matter', () => {
  const told = (source: string) => toPageFaults(docsOf(source)).join('\n');

  it('that is missing, incomplete or unknown is named by key and line', () => {
    expect(told('## Kernel [#kernel]\n')).toMatchInlineSnapshot(
      `"docs/en/containers.mdx:1: has no front matter. Begin with "---", the keys title and description, and "---"."`,
    );
    expect(told('---\ntitle: Containers\nauthor: Someone\n---\n')).toMatchInlineSnapshot(`
      "docs/en/containers.mdx: description is missing. Add it (string).
      docs/en/containers.mdx:3: author is not a known key. Remove it or fix its name."
    `);
  });

  it('that is malformed is named by line and column', () => {
    expect(told('---\ntitle: "Containers\ndescription: What\n---\n')).toMatchInlineSnapshot(
      `"docs/en/containers.mdx:3:18: is not valid YAML: Missing closing "quote. Mend that line."`,
    );
  });

  it('of a chapter has a question, and objectives whose sections exist', () => {
    expect(told('---\ntitle: Containers\ndescription: What.\n---\n')).toMatchInlineSnapshot(`
      "docs/en/containers.mdx: question is missing. Add the one question the chapter answers.
      docs/en/containers.mdx: objectives are missing. Add one for each section that teaches something."
    `);
    expect(
      told(head.replace('section: kernel', 'section: kern') + '\n## Kernel [#kernel]\n'),
    ).toMatchInlineSnapshot(
      `"docs/en/containers.mdx: objectives name the section "kern", which is no heading here. Sections: kernel."`,
    );
  });

  it('names only sources of the bibliography', () => {
    expect(
      told(head.replace('\n---\n', '\ndeeper: [felter, xenn]\n---\n') + '\n## Kernel [#kernel]\n'),
    ).toMatchInlineSnapshot(
      `"docs/en/containers.mdx: deeper names "xenn", which is not in docs/sources.yaml. Add it or fix the id."`,
    );
  });

  it('does not help a page that is not in the path', () => {
    const files = [{ path: 'docs/en/containres.mdx', source: head }];
    expect(toPageFaults(docsOf('', { files })).join('\n')).toMatchInlineSnapshot(
      `"docs/en/containres.mdx: "containres" is not a page of the path. Pages: what-is-docker, what-is-virtualization, why-virtualization, hypervisor, containers, server-usage, docker-image, dockerfile, summary, glossary, performance-data, sources, corrections. Rename the file, or add it to src/site/path.ts."`,
    );
  });
});

it('assertPages throws all faults at once', () => {
  expect(() => {
    assertPages(docsOf('## Kernel\n'));
  }).toThrow(/no front matter[\s\S]*no id/);
});
