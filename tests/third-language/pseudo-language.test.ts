import { describe, expect, it } from 'vitest';
import { toPseudoFile, toPseudoText } from './pseudo-language.ts';

const of = (path: string, ...lines: string[]) =>
  toPseudoFile({ path, source: `${lines.join('\n')}\n` })
    .source.trimEnd()
    .split('\n');

describe('the language that nobody speaks', () => {
  it('is about 40 % longer, and every word of it looks foreign', () => {
    const text =
      'Several containers of one machine share the same kernel, and every virtual machine has its own.';
    const longer = toPseudoText(text).length / text.length;
    expect(longer).toBeGreaterThan(1.3);
    expect(longer).toBeLessThan(1.5);
    expect(toPseudoText(text)).not.toMatch(/(^|\s)[A-Za-z]{3,}(\s|$)/);
  });

  it('keeps what a message is given, and speaks in its plural forms', () => {
    expect(toPseudoText('Layer {position} of {total}')).toBe('Ļååýééŕ {position} ööf {total}');
    expect(toPseudoText('{count, plural, one {# kernel} other {# kernels}}')).toBe(
      '{count, plural, one {# ķééŕñééļ} other {# ķééŕñééļš}}',
    );
    expect(
      toPseudoText('{gone, plural, =1 {None.} other {It was {inside} and {gone, plural, other {all}}.}}'),
    ).toBe('{gone, plural, =1 {Ñööñéé.} other {Îţ ŵååš {inside} ååñđ {gone, plural, other {ååļļ}}.}}');
  });

  it('keeps ids, code, links and components of a page', () => {
    expect(
      of(
        'docs/en/x.mdx',
        '---',
        'title: A kernel',
        'objectives:',
        '  - section: one-kernel',
        '    text: Count it',
        '---',
        '',
        '## One kernel [#one-kernel]',
        '',
        'A <Term id="kernel">kernel</Term> runs `uname -r`, see [the rest](containers.html#x).',
        '',
        '<Quiz id="q" question="How many?">',
        '',
        'One.',
        '',
        '</Quiz>',
      ),
    ).toEqual([
      '---',
      'title: Å ķééŕñééļ',
      'objectives:',
      '  - section: one-kernel',
      '    text: Çööûûñţ îîţ',
      '---',
      '',
      '## Öñéé ķééŕñééļ [#one-kernel]',
      '',
      'Å <Term id="kernel">ķééŕñééļ</Term> ŕûûñš `uname -r`, šéééé [ţĥéé ŕééšţ](containers.html#x).',
      '',
      '<Quiz id="q" question="Ĥööŵ mååñý?">',
      '',
      'Öñéé.',
      '',
      '</Quiz>',
    ]);
  });

  it('keeps ids and lists of forms in YAML', () => {
    expect(
      of(
        'docs/en/glossary.yaml',
        'kernel:',
        '  term: kernel',
        '  forms: [kernels]',
        '  definition: It runs.',
      ),
    ).toEqual(['kernel:', '  term: ķééŕñééļ', '  forms: [ kernels ]', '  definition: Îţ ŕûûñš.']);
  });
});
