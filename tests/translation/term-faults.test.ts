import { expect, test } from 'vitest';
import { toTermFaults } from '../../src/translation/term-faults.ts';
import { passagesOf } from './page-of.ts';

const glossary = {
  kernel: { term: 'kernel', definition: 'The core.', forms: ['kernel', 'kernels'], avoid: ['kernal'] },
  container: { term: 'container', definition: 'A box.', forms: ['container', 'containers'], avoid: [] },
  'container-image': {
    term: 'container image',
    definition: 'Files.',
    forms: ['container image', 'image'],
    avoid: [],
  },
  host: { term: '호스트', definition: '머신', forms: ['호스트'], avoid: ['호스트 머쉰'] },
};

/** The faults of an English page's terms. */
function faultsOf(text: string): string {
  return toTermFaults('docs/en/a.mdx', passagesOf(text), glossary).join('\n');
}

test('a term is marked where the text first names it; headings, code and questions do not count', () => {
  expect(
    faultsOf(
      '## Kernels [#kernels]\n\nRun `kernel`. A <Term id="kernel">Kernel</Term> is a kernel.\n\n<Quiz id="q" question="Which container?">\n\nA container.\n\n</Quiz>',
    ),
  ).toBe('');
});

test('an unmarked first mention is told, and where the mark stands too late', () => {
  expect(faultsOf('Two kernels. A <Term id="kernel">kernel</Term>.')).toMatchInlineSnapshot(
    `"docs/en/a.mdx:1:5: "kernels" is the first mention of a term. Write <Term id="kernel">kernels</Term> here, and take the later one off."`,
  );
  expect(faultsOf('One container.')).toMatchInlineSnapshot(
    `"docs/en/a.mdx:1:5: "container" is the first mention of a term. Write <Term id="container">container</Term>."`,
  );
});

test('the longest form wins: a container image is no container', () => {
  expect(
    faultsOf(
      'A <Term id="container-image">container image</Term> and its <Term id="container">container</Term>.',
    ),
  ).toBe('');
});

test('a term in a heading, marked twice, or around other words is told', () => {
  expect(faultsOf('## A <Term id="kernel">kernel</Term> [#a]')).toMatchInlineSnapshot(
    `"docs/en/a.mdx:1:24: <Term id="kernel"> stands in a heading. Move it to the first mention in the text."`,
  );
  expect(
    faultsOf('A <Term id="kernel">kernel</Term> is a <Term id="kernel">kernel</Term>.'),
  ).toMatchInlineSnapshot(
    `"docs/en/a.mdx:1:58: <Term id="kernel"> stands on this page a second time. Only the first mention is marked."`,
  );
  expect(faultsOf('The <Term id="kernel">core</Term>.')).toMatchInlineSnapshot(
    `"docs/en/a.mdx:1:23: <Term id="kernel"> stands around "core". Its forms: kernel, kernels. Use one of them, or add the form to the glossary."`,
  );
});

test('a form to avoid is told wherever it stands, but not as a part of another word', () => {
  expect(faultsOf('The kernal.')).toMatchInlineSnapshot(
    `"docs/en/a.mdx:1:5: "kernal" is not how this site writes it. Write "kernel"."`,
  );
  expect(faultsOf('The kernalist.')).toBe('');
});

test('Korean mentions may be followed by particles', () => {
  expect(faultsOf('호스트에서 <Term id="host">호스트</Term>로.')).toMatchInlineSnapshot(
    `"docs/en/a.mdx:1:1: "호스트" is the first mention of a term. Write <Term id="host">호스트</Term> here, and take the later one off."`,
  );
});
