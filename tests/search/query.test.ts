import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/search/index.ts';
import { createSearch } from '../../src/search/query.ts';
import { isOneLetterAway } from '../../src/search/vocabulary.ts';

const index: SearchIndex = {
  lang: 'ko',
  pages: [
    ['ko/containers.html', '컨테이너'],
    ['ko/glossary.html', '용어집'],
  ],
  entries: [
    { kind: 'page', page: 0, title: '컨테이너', text: '컨테이너는 커널을 함께 씁니다.' },
    {
      kind: 'section',
      page: 0,
      id: 'io',
      title: 'I/O가 가는 길',
      text: '가상 머신을 지나 docker run으로 갑니다.',
    },
    { kind: 'term', page: 1, id: 'virtual-machine', title: '가상 머신', text: 'virtual machine · 뜻' },
  ],
  terms: [
    ['가상 머신', ['virtual machine']],
    ['컨테이너', ['container']],
  ],
};
const search = createSearch(index);
const firstPath = (query: string) => {
  const answer = search.find(query);
  return answer.kind === 'found' ? answer.hits[0]?.path : answer.kind;
};

describe('the search', () => {
  it.each(['컨테이너를', '컨텡', 'ㅋㅌㅇㄴ', '컨태이너', 'container', 'contianer', '컨테이너엣'])(
    '%s leads to the container',
    (query) => {
      expect(firstPath(query)).toBe('ko/containers.html');
    },
  );

  it.each(['가상머신', '가상 머신', '머신', 'virtual machine', 'ㄱㅅㅁㅅ'])(
    '%s leads to the machine',
    (query) => {
      expect(firstPath(query)).toBe('ko/glossary.html#virtual-machine');
    },
  );

  it.each([
    ['Préféré', 'préféré'],
    ['préfér', 'préféré'],
    ['holzle', 'Hölzle'],
    ['किता', 'किताब'],
  ])('%s leads to %s, which is marked whole', (query, word) => {
    const text = 'Hölzle, préféré, किताब.';
    const one = createSearch({ ...index, entries: [{ kind: 'page', page: 0, title: 'A', text }] });
    const answer = one.find(query);
    const marked = answer.kind === 'found' && answer.hits[0]?.excerpt.filter(({ hit }) => hit);
    expect(marked).toEqual([{ text: word, hit: true }]);
  });

  it('a hit has its way and its marks', () => {
    const answer = search.find('docker run');
    expect(answer).toMatchObject({
      kind: 'found',
      hits: [
        { path: 'ko/containers.html#io', way: ['컨테이너'], title: [{ text: 'I/O가 가는 길', hit: false }] },
      ],
    });
    const marked = answer.kind === 'found' && answer.hits[0]?.excerpt.filter(({ hit }) => hit);
    expect(marked).toEqual([
      { text: 'docker', hit: true },
      { text: 'run', hit: true },
    ]);
  });

  it('what is too long, only signs, or not there is told apart', () => {
    expect(search.find('가'.repeat(10_000))).toEqual({ kind: 'long' });
    expect(search.find('?!… — #')).toEqual({ kind: 'empty' });
    expect(search.find('zzzzqqqq')).toEqual({ kind: 'nothing' });
  });

  it('a word typed on the wrong keyboard is near the right one', () => {
    expect(search.near('zjsxpdlsj')).toContain('컨테이너');
    expect(search.near('ㅊㅐㅜㅅ먀ㅜㄷㄱ')).toContain('container');
  });

  it('no query breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 220 }), (query) => {
        expect(['found', 'nothing', 'long', 'empty']).toContain(search.find(query).kind);
        expect(Array.isArray(search.near(query))).toBe(true);
      }),
    );
  });

  it('a damaged index is refused with a sentence', () => {
    const damaged = { lang: 'ko', entries: [{}] } as unknown as SearchIndex;
    expect(() => createSearch(damaged)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The search index is damaged. Build the site again, or load the page again.]`,
    );
  });

  it.each([
    ['hypervizor', 'hypervisor', true],
    ['hypervsor', 'hypervisor', true],
    ['hyperrvisor', 'hypervisor', true],
    ['hyepervisor', 'hypervisor', true],
    ['hpyervisor', 'hypervisor', true],
    ['hypervisor', 'hypervisor', false],
    ['hyprevizor', 'hypervisor', false],
  ])('%s is one letter away from %s: %s', (one, other, isNear) => {
    expect(isOneLetterAway(one, other)).toBe(isNear);
  });
});
