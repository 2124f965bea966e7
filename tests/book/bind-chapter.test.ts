import { describe, expect, it } from 'vitest';
import { bindChapter, type Binding } from '../../src/book/index.ts';

const binding: Binding = { lang: 'en', slugs: ['one', 'two'] };

describe('a chapter bound into the book', () => {
  it('keeps its ids and what refers to them together', () => {
    const html =
      '<h2 id="a">A</h2><label for="figure-x-n">n</label><input id="figure-x-n"><p aria-labelledby="a b">';
    expect(bindChapter(html, 'one', binding)).toBe(
      '<h2 id="one--a">A</h2><label for="figure-one--x-n">n</label><input id="figure-one--x-n"><p aria-labelledby="one--a one--b">',
    );
  });

  it('lets patterns and markers of drawings follow their ids', () => {
    const html = '<svg><pattern id="hatch-1"></pattern><path fill="url(#hatch-1)"/></svg>';
    expect(bindChapter(html, 'two', binding)).toBe(
      '<svg><pattern id="two--hatch-1"></pattern><path fill="url(#two--hatch-1)"/></svg>',
    );
  });

  it('changes nothing else, and no text that looks like an attribute', () => {
    const html = '<p  class=x>ENV A="" id="a" &amp; <b hidden>b</b></p>\n<pre>href="#a"</pre>';
    expect(bindChapter(html, 'one', binding)).toBe(html);
  });

  it('makes no landmark of sections that every chapter has', () => {
    const html =
      '<section class="references" aria-labelledby="sources"><h2 id="sources">Sources</h2></section>';
    expect(bindChapter(html, 'one', binding)).toBe(
      '<section class="references" ><h2 id="one--sources">Sources</h2></section>',
    );
  });

  it('gives a figure a place of its own and keeps what it shows', () => {
    const html =
      '<figure id="figure-x" data-figure="x" data-shows="x" data-scripts="../assets/x.js"></figure>';
    expect(bindChapter(html, 'one', binding)).toBe(
      '<figure id="figure-one--x" data-figure="one--x" data-shows="x" data-scripts="../assets/x.js"></figure>',
    );
  });
});
