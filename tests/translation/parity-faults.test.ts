import { expect, test } from 'vitest';
import { toParityFaults } from '../../src/translation/parity-faults.ts';
import { pageOf } from './page-of.ts';

const korean = `---
title: 컨테이너
objectives:
  - section: kernel
    text: 커널을 셉니다.
deeper: [moby]
---

## 커널은 하나 [#kernel]

<Diagram id="stacks" state="start" />

<Term id="kernel">커널</Term>은 3개가 아니라 1개입니다<Cite id="moby" />. <Try figure="stacks" state="six-apps">여섯</Try>으로 늘려 보세요.

\`\`\`console
$ uname -r
\`\`\`
`;

const english = `---
title: Containers
objectives:
  - section: kernel
    text: Count the kernels.
deeper: [moby]
---

## One kernel [#kernel]

<Diagram id="stacks" state="start" />

Go to <Try figure="stacks" state="six-apps">six</Try>. There is 1 <Term id="kernel">kernel</Term>, not 3<Cite id="moby" />.

\`\`\`console
$ uname -r
\`\`\`
`;

/** The faults of the English page after a change. */
function faultsAfter(from: string, to: string): string {
  const original = pageOf(korean, 'docs/ko/containers.mdx');
  return toParityFaults(pageOf(english.replace(from, to)), original).join('\n');
}

test('a translation may put the sentences of a section in its own order', () => {
  expect(faultsAfter('', '')).toBe('');
});

test('a missing heading is told, and what stands below it is not told again', () => {
  expect(faultsAfter('[#kernel]', '[#kernels]')).toMatchInlineSnapshot(`
    "docs/en/containers.mdx: ## … [#kernel] is missing; docs/ko/containers.mdx has it. Add it.
    docs/en/containers.mdx: ## … [#kernels] stands here only, not in docs/ko/containers.mdx. Remove it, or add it there."
  `);
});

test('a number, a source or a state that differs is told with its section', () => {
  expect(faultsAfter('not 3<Cite id="moby" />', 'not 2<Cite id="felter" />')).toMatchInlineSnapshot(`
    "docs/en/containers.mdx:9:1: <Cite id="moby"> is missing in [#kernel]; docs/ko/containers.mdx has it. Add it.
    docs/en/containers.mdx:9:1: the number 3 is missing in [#kernel]; docs/ko/containers.mdx has it. Add it.
    docs/en/containers.mdx:9:1: <Cite id="felter"> stands in [#kernel] here only, not in docs/ko/containers.mdx. Remove it, or add it there.
    docs/en/containers.mdx:9:1: the number 2 stands in [#kernel] here only, not in docs/ko/containers.mdx. Remove it, or add it there."
  `);
  expect(faultsAfter('state="six-apps"', 'state="one-app"')).toMatchInlineSnapshot(`
    "docs/en/containers.mdx:9:1: <Try figure="stacks" state="six-apps"> is missing in [#kernel]; docs/ko/containers.mdx has it. Add it.
    docs/en/containers.mdx:9:1: <Try figure="stacks" state="one-app"> stands in [#kernel] here only, not in docs/ko/containers.mdx. Remove it, or add it there."
  `);
});

test('a figure, a term, code and front matter that differ are told', () => {
  expect(faultsAfter('<Diagram id="stacks" state="start" />', '')).toMatchInlineSnapshot(
    `"docs/en/containers.mdx: <Diagram id="stacks" state="start"> is missing; docs/ko/containers.mdx has it. Add it."`,
  );
  expect(faultsAfter('<Term id="kernel">kernel</Term>', 'kernel')).toMatchInlineSnapshot(
    `"docs/en/containers.mdx: <Term id="kernel"> is missing; docs/ko/containers.mdx has it. Add it."`,
  );
  expect(faultsAfter('uname -r', 'uname -a')).toMatchInlineSnapshot(`
    "docs/en/containers.mdx: the code block "$ uname -r" is missing; docs/ko/containers.mdx has it. Add it.
    docs/en/containers.mdx: the code block "$ uname -a" stands here only, not in docs/ko/containers.mdx. Remove it, or add it there."
  `);
  expect(faultsAfter('deeper: [moby]', 'deeper: []')).toMatchInlineSnapshot(
    `"docs/en/containers.mdx: the source "moby" to read on is missing; docs/ko/containers.mdx has it. Add it."`,
  );
});

test('the order of what stands in order is told', () => {
  const quizzes = (...ids: string[]) =>
    pageOf(ids.map((id) => `<Quiz id="${id}" question="?">\n\nSo.\n\n</Quiz>\n`).join('\n'));
  expect(toParityFaults(quizzes('b', 'a'), quizzes('a', 'b')).join('\n')).toMatchInlineSnapshot(
    `"docs/en/containers.mdx: <Quiz id="b"> stands elsewhere among the components than in docs/en/containers.mdx. Follow its order."`,
  );
});
