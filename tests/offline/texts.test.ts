import { describe, expect, it } from 'vitest';
import { toLine } from '../../src/offline/dist.ts';
import { toTextFaults } from '../../src/offline/texts.ts';

/** The faults of one file in a site that holds `ko/a.html` too. */
function faultsOf(file: string, text: string): string {
  const dist = {
    pages: new Map<string, string>(),
    texts: new Map([[file, text]]),
    files: new Set(['ko/a.html', file]),
  };
  return toTextFaults(dist).map(toLine).join('\n');
}

describe('a text passes', () => {
  it.each([
    ['with links to files beside it and out of the site', '[a](a.html#x) [b](https://example.org/)'],
    ['with tags in code', '`<image>`\n\n```html\n<p>[x](no.html)\n```'],
    ['with a tag that is meant as text, and an address in brackets', 'A \\<b> and <https://example.org>'],
  ])('%s', (_, text) => {
    expect(faultsOf('ko/a.md', text)).toBe('');
  });
});

describe('a text is refused', () => {
  it('with a tag that is left', () => {
    expect(faultsOf('ko/a.md', 'A\n\nB <Term id="x">C</Term>')).toMatchInlineSnapshot(`
      "ko/a.md:3:3: <Term> is left in plain Markdown. Give the component a form in src/publish/markdown/components.ts.
      ko/a.md:3:17: </Term> is left in plain Markdown. Give the component a form in src/publish/markdown/components.ts."
    `);
  });

  it('with a link that leads nowhere, in Markdown, llms.txt and manifests alike', () => {
    expect(faultsOf('ko/a.md', 'See [b](b.html).')).toMatchInlineSnapshot(
      `"ko/a.md:1:9: b.html leads to ko/b.html, which does not exist. Fix the link."`,
    );
    expect(faultsOf('llms.txt', '- [a](ko/a.md): A')).toContain('leads to ko/a.md, which does not exist');
    expect(faultsOf('ko/app.webmanifest', '{\n  "start_url": "index.html"\n}')).toContain(
      'app.webmanifest:2:17',
    );
  });
});
