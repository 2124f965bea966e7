import { describe, expect, it } from 'vitest';
import { toLine } from '../../src/offline/dist.ts';
import { assertOffline, toFaults } from '../../src/offline/gate.ts';

/** The faults of a site of these pages; every page stands in both languages unless the test is about that. */
function faultsOf(pages: Record<string, string>, files: string[] = []): string {
  const dist = {
    pages: new Map(Object.entries(pages)),
    texts: new Map<string, string>(),
    files: new Set([...Object.keys(pages), ...files]),
  };
  return toFaults(dist).map(toLine).join('\n');
}

/** The faults of one Korean page with an English twin. */
const faultsIn = (body: string, files: string[] = []) =>
  faultsOf(
    { 'ko/a.html': `<!doctype html><title>A</title>\n${body}`, 'en/a.html': '<!doctype html><p id="here">A' },
    files,
  );

describe('a page passes', () => {
  it('with relative links to files and ids that exist', () => {
    const body =
      '<link rel="canonical" href="https://example.org/ko/a.html"><script defer src="../assets/site.js"></script>' +
      '<style>@font-face{src:url(../assets/f.woff2)}</style><h2 id="x">X</h2><a href="#x">x</a><a href="../en/a.html#here">en</a>' +
      '<a href="#x?apps=6">state</a><a href="https://example.org/">out</a><img src="data:image/png;base64,AA" alt="">' +
      '<svg aria-hidden="true"><svg></svg></svg><svg role="img" aria-labelledby="x"></svg><svg role="img"><title>T</title></svg>';
    expect(faultsIn(body, ['assets/site.js', 'assets/f.woff2'])).toBe('');
  });

  it('with the name of a file in Hangul and with a space', () => {
    expect(faultsIn('<a href="../%ED%95%9C%20%EC%B8%B5.svg">x</a>', ['한 층.svg'])).toBe('');
  });
});

describe('a page is refused', () => {
  it('with a URL that is absolute, a folder, or out of the site', () => {
    const body = [
      '<a href="/ko/a.html">x</a>',
      '<a href="../en/">x</a>',
      '<a href="..">x</a>',
      '<a href="../../a.html">x</a>',
      '<img alt="" src="https://example.org/a.png">',
      '<link rel="stylesheet" href="//cdn.example.org/a.css">',
      '<style>p{background:url(/a.png)}</style>',
      '<img alt="" srcset="/a.png 1x, b.png 2x">',
      '<a href="javascript:alert(1)">x</a>',
    ];
    expect(faultsIn(body.join('\n'))).toMatchInlineSnapshot(`
      "ko/a.html:2:1: <a href="/ko/a.html"> is absolute. Begin it with the page’s root prefix (page.root).
      ko/a.html:3:1: <a href="../en/"> is a folder. End it with a file name, such as index.html.
      ko/a.html:4:1: <a href=".."> is a folder. End it with a file name, such as index.html.
      ko/a.html:5:1: <a href="../../a.html"> leads out of the site’s folder. Count the "../" again.
      ko/a.html:6:1: <img src="https://example.org/a.png"> leaves the site. Keep the file in the site and link to it relatively.
      ko/a.html:7:1: <link href="//cdn.example.org/a.css"> leaves the site. Keep the file in the site and link to it relatively.
      ko/a.html:8:1: <style> url(/a.png) is absolute. Begin it with the page’s root prefix (page.root).
      ko/a.html:9:1: <img srcset="/a.png"> is absolute. Begin it with the page’s root prefix (page.root).
      ko/a.html:9:1: <img srcset="b.png"> leads to ko/b.png, which does not exist. Fix the link.
      ko/a.html:10:1: <a href="javascript:alert(1)"> leaves the site. Keep the file in the site and link to it relatively."
    `);
  });

  it('with a link to a file or an id that does not exist', () => {
    expect(
      faultsIn('<a href="../en/b.html">x</a>\n<a href="#nowhere">x</a>\n<a href="../en/a.html#hear">x</a>'),
    ).toMatchInlineSnapshot(`
      "ko/a.html:2:1: <a href="../en/b.html"> leads to en/b.html, which does not exist. Fix the link.
      ko/a.html:3:1: <a href="#nowhere"> leads to ko/a.html, which has no id "nowhere". Fix the link.
      ko/a.html:4:1: <a href="../en/a.html#hear"> leads to en/a.html, which has no id "hear". Fix the link."
    `);
  });

  it('with a module script, a preload of modules or crossorigin', () => {
    const body =
      '<script type="module" src="x.js"></script>\n<link rel="modulepreload" href="x.js">\n<script crossorigin src="x.js"></script>';
    expect(faultsIn(body, ['ko/x.js'])).toMatchInlineSnapshot(`
      "ko/a.html:2:1: <script type="module"> does not run from disk. Bundle it as a classic script (src/offline/scripts.ts).
      ko/a.html:3:1: <link rel="modulepreload"> does not load from disk. Remove it.
      ko/a.html:4:1: <script crossorigin> is refused from disk. Remove the attribute."
    `);
  });

  it('with an id that stands twice', () => {
    expect(faultsIn('<p id="a">A</p>\n<p id="a">B</p>')).toMatchInlineSnapshot(
      `"ko/a.html:3:1: id "a" already stands at 2:1. Give one of the two another id."`,
    );
  });

  it('with an inline style', () => {
    expect(faultsIn('<p style="color:red">A</p>')).toMatchInlineSnapshot(
      `"ko/a.html:2:1: <p style="color:red"> is refused by the policy. Use a class."`,
    );
  });

  it('with an image or a drawing that has no text', () => {
    expect(faultsIn('<img src="data:,">\n<svg></svg>\n<svg aria-label="without a role"></svg>'))
      .toMatchInlineSnapshot(`
      "ko/a.html:2:1: <img> has no alt. Say what it shows, or write alt="" when it only decorates.
      ko/a.html:3:1: <svg> has no text. Give it role="img" with aria-label, aria-labelledby or a <title>, or aria-hidden="true" when it only decorates.
      ko/a.html:4:1: <svg> has no text. Give it role="img" with aria-label, aria-labelledby or a <title>, or aria-hidden="true" when it only decorates."
    `);
  });

  it('without a twin in every other language, unless it says that its translation is awaited', () => {
    const pages = { 'ko/a.html': '<p>A', 'en/index.html': '<p>I', 'index.html': '<p>Both' };
    expect(faultsOf({ ...pages, 'ko/index.html': '<p>I' })).toMatchInlineSnapshot(
      `"ko/a.html:1:1: has no twin en/a.html. Write it, or set "awaiting: true" in the front matter of this page."`,
    );
    const alone = { 'embed/ko/a.html': '<p>A', 'ko/index.html': '<p>I', 'en/index.html': '<p>I' };
    expect(faultsOf(alone)).toMatchInlineSnapshot(
      `"embed/ko/a.html:1:1: has no twin embed/en/a.html. Write it, or set "awaiting: true" in the front matter of this page."`,
    );
    expect(faultsOf({ ...alone, 'embed/en/a.html': '<p>A' })).toBe('');
    const awaiting = '<meta name="awaiting-translation" content="en"><p>A';
    expect(faultsOf({ ...pages, 'ko/index.html': '<p>I', 'ko/a.html': awaiting })).toBe('');
  });
});

it('assertOffline lists every fault with its file and place', () => {
  const dist = {
    pages: new Map([['index.html', '<p style="">\n<a href="/">x</a>']]),
    texts: new Map<string, string>(),
    files: new Set(['index.html']),
  };
  expect(() => {
    assertOffline(dist);
  }).toThrowErrorMatchingInlineSnapshot(`
    [Error: 2 things keep the built site from working everywhere:
      dist/index.html:1:1: <p style=""> is refused by the policy. Use a class.
      dist/index.html:2:1: <a href="/"> is absolute. Begin it with the page’s root prefix (page.root).]
  `);
});
