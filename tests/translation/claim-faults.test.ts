import { expect, test } from 'vitest';
import { toClaimFaults, type Uncited } from '../../src/translation/claim-faults.ts';
import { passagesOf } from './page-of.ts';

/** The faults of a page whose text names Xen. */
function faultsOf(text: string, uncited: readonly Uncited[] = []): string {
  return toClaimFaults('docs/en/a.mdx', passagesOf(text), ['Xen'], uncited).join('\n');
}

test('a number is covered by a source in its sentence or later in its paragraph, not by an earlier one', () => {
  expect(faultsOf('It took 5 ms<Cite id="felter" />.')).toBe('');
  expect(faultsOf('It took 5 ms. That was in 2014<Cite id="felter" />.')).toBe('');
  expect(faultsOf('It was in 2014<Cite id="felter" />. It took 5 ms.')).toMatchInlineSnapshot(
    `"docs/en/a.mdx:1:37: "5 ms" stands in a sentence without a source. Add <Cite id="…" />, or say in src/translation/uncited.ts why it needs none."`,
  );
});

test('lists and tables are covered by the paragraph that leads to them', () => {
  expect(faultsOf('As measured<Cite id="felter" />:\n\n| 97.7% |\n| --- |\n| 99.4% |')).toBe('');
  expect(faultsOf('As measured:\n\n- 97.7%')).toMatchInlineSnapshot(
    `"docs/en/a.mdx:3:3: "97.7 %" stands in a sentence without a source. Add <Cite id="…" />, or say in src/translation/uncited.ts why it needs none."`,
  );
  expect(faultsOf('As measured<Cite id="felter" />.\n\n## More [#more]\n\n- 97.7%')).toMatchInlineSnapshot(
    `"docs/en/a.mdx:5:3: "97.7 %" stands in a sentence without a source. Add <Cite id="…" />, or say in src/translation/uncited.ts why it needs none."`,
  );
});

test('names of works need a source like numbers', () => {
  expect(faultsOf('Xen is a hypervisor.')).toMatchInlineSnapshot(
    `"docs/en/a.mdx:1:1: "Xen" stands in a sentence without a source. Add <Cite id="…" />, or say in src/translation/uncited.ts why it needs none."`,
  );
});

test('headings, code and questions with their answers need none', () => {
  expect(
    faultsOf(
      '## In 2014 [#year]\n\n```text\n5 ms\n```\n\nRun `node:22`.\n\n<Quiz id="q" question="In 2014?">\n\nIn 2015.\n\n</Quiz>',
    ),
  ).toBe('');
});

test('what may stand without a source is named with its section', () => {
  const allowed: Uncited[] = [
    { numbers: ['100'], names: ['type 2'], sections: ['model'], reason: 'the model' },
  ];
  expect(faultsOf('## Model [#model]\n\nA server of 100, of type 2.', allowed)).toBe('');
  expect(faultsOf('## Other [#other]\n\nA server of 100.', allowed)).toMatchInlineSnapshot(
    `"docs/en/a.mdx:3:1: "100" stands in a sentence without a source. Add <Cite id="…" />, or say in src/translation/uncited.ts why it needs none."`,
  );
});
