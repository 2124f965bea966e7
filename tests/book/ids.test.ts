import { describe, expect, it } from 'vitest';
import { toBookHref, toBookId } from '../../src/book/index.ts';

describe('ids of the book', () => {
  it.each([
    ['one-kernel', 'containers--one-kernel'],
    ['figure-stacks', 'figure-containers--stacks'],
    ['figure-stacks-apps', 'figure-containers--stacks-apps'],
    ['part-stacks-kernel', 'part-containers--stacks-kernel'],
    ['term-kernel', 'term-kernel'],
  ])('%s becomes %s', (id, expected) => {
    expect(toBookId('containers', id)).toBe(expected);
  });
});

describe('links of the book', () => {
  const slugs = ['hypervisor', 'containers', 'glossary'];
  it.each([
    ['a section of the same chapter', '#one-kernel', '#containers--one-kernel'],
    ['a figure of the same chapter', '#figure-stacks', '#figure-containers--stacks'],
    ['a page beside the chapter', 'hypervisor.html#types', '#hypervisor--types'],
    ['another chapter', '../ko/hypervisor.html', '#hypervisor'],
    ['a term of the glossary', '../ko/glossary.html#kernel', '#glossary--kernel'],
    [
      'a state of a figure elsewhere',
      '../ko/hypervisor.html#figure-stacks?apps=6&left=kvm',
      '#figure-hypervisor--stacks?apps=6&left=kvm',
    ],
    ['a page outside the book', '../ko/index.html', '../ko/index.html'],
    ['the same page in another language', '../en/hypervisor.html', '../en/hypervisor.html'],
    ['a file', '../figures/ko/stacks.svg', '../figures/ko/stacks.svg'],
    ['another site', 'https://example.org/a#b', 'https://example.org/a#b'],
  ])('%s', (_, href, expected) => {
    expect(toBookHref('containers', href, slugs, 'ko')).toBe(expected);
  });
});
