import { describe, expect, it } from 'vitest';
import { toFinishedScripts, toSearchIndexes } from '../../src/search/index.ts';

const page = (content: string, kind = 'chapter') =>
  `<!doctype html><html lang="ko"><body class="page-${kind}"><main><h1>제목</h1>${content}</main></body></html>`;
const entriesOf = (content: string) => toSearchIndexes(new Map([['ko/one.html', page(content)]]))[0]?.entries;

describe('the index of the finished pages', () => {
  it('text belongs to the heading before it', () => {
    expect(
      entriesOf('<p>앞.</p><h2 id="a">가<a class="anchor" href="#a"></a></h2><p>하나</p><p>둘</p>'),
    ).toEqual([
      { kind: 'page', page: 0, title: '제목', text: '앞.' },
      { kind: 'section', page: 0, id: 'a', title: '가', text: '하나 둘' },
    ]);
  });

  it('an inner section knows the one above, and one that only gathers tells what', () => {
    expect(entriesOf('<h2 id="a">가</h2><h3 id="b">나</h3><p>안</p>')?.slice(1)).toEqual([
      { kind: 'section', page: 0, id: 'a', title: '가', text: '나' },
      { kind: 'section', page: 0, id: 'b', title: '나', above: '가', text: '안' },
    ]);
  });

  it('figures, questions, terms and sources are found by themselves', () => {
    const kinds = entriesOf(
      '<figure id="figure-f"><figcaption><p class="figure-title">그림</p></figcaption><p>말</p></figure>' +
        '<details class="quiz" id="quiz-q"><summary><span>왜?</span><span class="quiz-open">답</span></summary>' +
        '<div class="quiz-answer">그래서</div></details>' +
        '<dl class="glossary"><div id="kernel"><dt>커널 <span class="gloss">kernel</span></dt><dd>뜻</dd></div></dl>' +
        '<ul class="bibliography"><li id="s">저자. <a href="https://example.com">책</a>. 2026.</li></ul>',
    );
    expect(kinds?.map(({ kind, id, title, text }) => [kind, id, title, text])).toEqual([
      ['page', undefined, '제목', ''],
      ['figure', 'figure-f', '그림', '말'],
      ['question', 'quiz-q', '왜?', '그래서'],
      ['term', 'kernel', '커널', 'kernel · 뜻'],
      ['source', 's', '책', '저자. . 2026.'],
    ]);
  });

  it('drawings, tools and citations are passed over', () => {
    const text =
      '<p>글<sup class="cite">1</sup><svg><text>선</text></svg></p><nav>차례</nav><p hidden>뜻</p>';
    expect(entriesOf(text)?.[0]?.text).toBe('글');
  });

  it('pages without the header are not searched', () => {
    expect(toSearchIndexes(new Map([['ko/x.html', page('<p>글</p>', 'embed')]]))).toEqual([]);
  });

  it('the finished scripts are named after their content, and name each other', () => {
    const finish = (text: string) =>
      toFinishedScripts(
        toSearchIndexes(new Map(['ko', 'en'].map((lang) => [`${lang}/one.html`, page(text)]))),
        new Map([['ko', 'self.layerByLayerSearch={ko:{"path":"assets/search-en.js"}};\n']]),
      );
    const [ko, en] = finish('<p>글</p>');
    expect(ko?.from).toBe('assets/search-ko.js');
    expect(ko?.path).toMatch(/^assets\/search-ko\.[0-9a-f]{8}\.js$/);
    expect(ko?.text).toContain(`"path":"${en?.path ?? ''}"`);
    expect(ko?.text).toContain('self.layerByLayerSearch["ko"].index={"lang":"ko"');
    expect(finish('<p>다른 글</p>')[0]?.path).not.toBe(ko?.path);
  });
});
