import { expect, it } from 'vitest';
import { type Shelf, toLanguageLlms, toLlms } from '../../src/publish/index.ts';
import type { Site } from '../../src/site/site.ts';
import { toFramePage } from '../../src/site/to-frame-page.ts';
import { toPage } from '../../src/site/to-page.ts';
import { aSite, anEntry } from '../site/one-site.ts';

function shelfOf(more: Partial<Site> = {}): Shelf {
  const site = aSite(more);
  return {
    name: 'English',
    home: toFramePage(site, 'home', 'en'),
    chapters: [toPage(site, anEntry('en', 'hypervisor', { title: 'The [real] hypervisor' }), [])],
    appendices: [toPage(site, anEntry('en', 'glossary'), [])],
  };
}

it('lists chapters by language and appendices as optional', () => {
  expect(toLlms([shelfOf()])).toMatchInlineSnapshot(`
    "# Layer by <Layer>

    > About & more.

    ## English

    - [The \\[real\\] hypervisor](en/hypervisor.md): What it is.

    ## Optional

    - [glossary in en](en/glossary.md): What it is.
    "
  `);
});

it('of one language leads to the files beside it', () => {
  expect(toLanguageLlms(shelfOf())).toContain('- [The \\[real\\] hypervisor](hypervisor.md): What it is.');
});

it('holds whole addresses once that of the site is known', () => {
  const shelf = shelfOf({ url: 'https://example.org/layers' });
  for (const text of [toLlms([shelf]), toLanguageLlms(shelf)]) {
    expect(text).toContain('](https://example.org/layers/en/hypervisor.md)');
  }
});
