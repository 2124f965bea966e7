import { describe, expect, it } from 'vitest';
import { readStyleSheet } from '../../../src/diagrams/still/style-sheet.ts';
import { toPlainValue } from '../../../src/diagrams/still/plain-scene.ts';

describe('reading a style sheet', () => {
  it('gives each selector by itself, from the weakest to the strongest', () => {
    const css =
      '/* a { } */ .a > rect, #b { fill: red; stroke: var(--x, a, b) } rect { fill: blue !important }';
    expect(readStyleSheet(css)).toEqual([
      { selector: 'rect', weight: 1, declarations: [['fill', 'blue']] },
      {
        selector: '.a > rect',
        weight: 1001,
        declarations: [
          ['fill', 'red'],
          ['stroke', 'var(--x, a, b)'],
        ],
      },
      {
        selector: '#b',
        weight: 1_000_000,
        declarations: [
          ['fill', 'red'],
          ['stroke', 'var(--x, a, b)'],
        ],
      },
    ]);
  });

  it('weighs a choice by its strongest part, and `:where()` not at all', () => {
    const weights = readStyleSheet(
      ':is(.a, b) .c {} .d:not(.e) {} :where(.f, #g) h {} [x] i:first-child {}',
    ).map(({ selector, weight }) => [selector, weight]);
    expect(Object.fromEntries(weights)).toEqual({
      ':is(.a, b) .c': 2000,
      '.d:not(.e)': 2000,
      ':where(.f, #g) h': 1,
      '[x] i:first-child': 2001,
    });
  });

  it('leaves out paper, movement, pointers and generated boxes', () => {
    const css =
      '@media print { .a { fill: red } } .b:hover { fill: red } .c::before { fill: red } .d { fill: red; @starting-style { opacity: 0 } }';
    expect(readStyleSheet(css)).toEqual([{ selector: '.d', weight: 1000, declarations: [['fill', 'red']] }]);
  });
});

describe('a plain value', () => {
  it('has the light half and no variable', () => {
    const custom = {
      '--ink': 'light-dark(#15202e, #e3e8ee)',
      '--fill': 'var(--ink)',
      '--sans': "'A', var(--rest)",
      '--rest': 'sans-serif',
    };
    expect(toPlainValue('var(--fill)', custom)).toBe('#15202e');
    expect(toPlainValue('var(--sans)', custom)).toBe("'A', sans-serif");
    expect(toPlainValue('var(--none, light-dark(rgb(1, 2, 3), black))', custom)).toBe('rgb(1, 2, 3)');
    expect(toPlainValue('5 4', custom)).toBe('5 4');
  });

  it('needs every variable to be set', () => {
    expect(() => toPlainValue('var(--fil)', {})).toThrowErrorMatchingInlineSnapshot(
      `[Error: The styles of figures use --fil, which nothing sets. Set it in src/styles/, or fix the name.]`,
    );
  });
});
