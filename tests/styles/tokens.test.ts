import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The value of a colour token in one theme, as `#rrggbb`. */
function toColour(name: string, theme: 'light' | 'dark'): string {
  const [, value = ''] = new RegExp(`--${name}: ([^;]+);`).exec(css) ?? [];
  const [, light, dark] = /light-dark\((#\w+), (#\w+)\)/.exec(value) ?? [];
  return (theme === 'light' ? light : dark) ?? value;
}

/** Relative luminance (WCAG 2.2). */
function toLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const contrast = (one: string, other: string) => toContrast(toColour(one, theme), toColour(other, theme));

  it.each(['ink', 'ink-soft', 'link'])('text in %s reads on every ground', (text) => {
    for (const ground of ['paper', 'paper-tint', 'ochre-tint']) {
      expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('text reads on the ochre of "you are here"', () => {
    expect(contrast('on-ochre', 'ochre')).toBeGreaterThanOrEqual(4.5);
  });

  it('lines that carry meaning stand out from the paper', () => {
    expect(contrast('line', 'paper')).toBeGreaterThanOrEqual(3);
  });
});
