import { describe, expect, it } from 'vitest';
import { contrastOf, themes } from './contrast.ts';

describe.each(themes)('in the %s theme', (theme) => {
  it.each(['ink', 'ink-soft', 'link'])('text in %s reads on every ground', (text) => {
    for (const ground of ['paper', 'paper-tint', 'ochre-tint']) {
      expect(contrastOf(text, ground, theme), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('text reads on the ochre of "you are here"', () => {
    expect(contrastOf('on-ochre', 'ochre', theme)).toBeGreaterThanOrEqual(4.5);
  });

  it('lines that carry meaning stand out from the paper', () => {
    expect(contrastOf('line', 'paper', theme)).toBeGreaterThanOrEqual(3);
  });
});
