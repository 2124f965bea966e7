import { describe, expect, it } from 'vitest';
import { pruneStyles } from '../../src/offline/prune-styles.ts';

const page = { html: '<p class="a b">', scripts: [] };

describe('a rule stays', () => {
  it.each([
    ['.a{color:red}', 'its class is on the page'],
    ['p>a:hover{color:red}', 'it has no class'],
    ['.a :is(.x,.b,.y){color:red}', 'one choice is there, and the others weigh in its specificity'],
    [':root{--x:1px;--y:var(--x)}.a{width:var(--y)}', 'its properties lead to one that is asked for'],
    ['.a:not(.x:is(.y,.z)){color:red}', 'the missing classes are excluded'],
    ['.a{content:"}.x{"}', 'a string in it only looks like another rule'],
    ['@font-face{src:url(a.woff2)}', 'it is a font'],
    ['@page{margin:1cm;@bottom-right{content:counter(page)}}', 'it is about paper'],
    ['@media print{.b{width:1.5em}}', 'it lies in a group'],
    ['@layer one,two;', 'it is no block'],
  ])('%s because %s', (css) => {
    expect(pruneStyles(css, page)).toBe(css);
  });

  it.each([
    ['names its class', 'e.className="app-d"'],
    ['joins the beginning of its class to a value', 'e.className=`app-${x}`'],
    ['adds a value to it', 'e.className="app-"+x'],
    ['joins the end of its class to a value', 'x="app";e.className=`${x}-d`'],
  ])('because a script of the page %s', (_, script) => {
    expect(pruneStyles('.app-d{color:red}', { ...page, scripts: [script] })).toBe('.app-d{color:red}');
  });

  it.each([
    ['`role-${part}`', '{"part":"host-os"}', '.role-host-os{color:red}'],
    ['`role-${part}-os`', '{"part":"host"}', '.role-host-os{color:red}'],
    ['e.className=part', '{"part":"note"}', '.note{color:red}'],
  ])('because %s and the value in the data %s make its class', (script, data, css) => {
    const scripts = [`${script}\nlayerByLayer.bringFigure(${data})`];
    expect(pruneStyles(css, { ...page, scripts })).toBe(css);
  });
});

describe('a rule goes', () => {
  it('when a class of it is nowhere', () => {
    expect(pruneStyles('.x{color:red}.a .x{color:red}.a{top:0}', page)).toBe('.a{top:0}');
  });

  it('when its class stands only in what people read', () => {
    const read = {
      html: '<p class="a">See x here',
      scripts: ['layerByLayer.bringFigure({"text":"See x here"})'],
    };
    expect(pruneStyles('.x{color:red}', read)).toBe('');
  });

  it('when none of its choices is there', () => {
    expect(pruneStyles('.a :is(.x,p:is(.y,.z)){color:red}', page)).toBe('');
  });

  it('when a class could be made, but not with any value that is there', () => {
    const scripts = ['e.className=`role-${part}`\nlayerByLayer.bringFigure({"part":"host-os"})'];
    expect(pruneStyles('.role-registry{color:red}', { ...page, scripts })).toBe('');
  });

  it('from a list of selectors, one by one', () => {
    expect(pruneStyles('.x,.a,:is(.x,.b){color:red}', page)).toBe('.a,:is(.x,.b){color:red}');
  });

  it('with the group that held nothing else', () => {
    expect(
      pruneStyles(
        '@media print{.x{color:red}}@container (min-width:1px){@media print{.x{top:0}.a{top:0}}}',
        page,
      ),
    ).toBe('@container (min-width:1px){@media print{.a{top:0}}}');
  });

  it('with the custom properties that only it asked for', () => {
    const css = ':root{--x:1px;--y:var(--x);--z:2px}.x{width:var(--y)}.a{width:var(--z)}';
    expect(pruneStyles(css, page)).toBe(':root{--z:2px}.a{width:var(--z)}');
  });
});
