import { expect, it } from 'vitest';
import { toOneFormFaults } from '../../src/translation/one-form-faults.ts';
import type { Passage } from '../../src/translation/passages.ts';

const glossary = Object.fromEntries(
  [
    ['repository', '리포지터리', ['리포지터리', '저장소']],
    ['virtual-machine', '가상 머신(VM)', ['가상 머신', 'VM']],
    ['application', 'application', ['application', 'applications', 'app', 'apps']],
    ['pull-push', 'pull / push', ['pull', 'push']],
  ].map(([id, term, forms]) => [String(id), { term, definition: '', forms, avoid: [] }]),
) as Parameters<typeof toOneFormFaults>[2];

const faultsOf = (...texts: string[]) =>
  toOneFormFaults(
    'docs/ko/x.mdx',
    texts.map((text, at): Passage => ({
      kind: 'paragraph',
      section: '',
      inside: [],
      pieces: [{ kind: 'words', text, line: at + 1, column: 1 }],
    })),
    glossary,
  );

it('a page that calls one thing by two words is told once, at the second word', () => {
  expect(faultsOf('리포지터리를 만듭니다.', '이 저장소는 비어 있습니다.', '저장소를 지웁니다.')).toEqual([
    'docs/ko/x.mdx:2:3: "저장소" stands for what this page first calls "리포지터리". Write "리포지터리" here too.',
  ]);
});

it('inflections, short forms, abbreviations and pairs are one form', () => {
  expect(faultsOf('가상 머신을 켭니다.', 'VM이 돕니다.')).toEqual([]);
  expect(faultsOf('Two applications run.', 'Each app asks.', 'All apps wait.')).toEqual([]);
  expect(faultsOf('First pull, then push.')).toEqual([]);
});
