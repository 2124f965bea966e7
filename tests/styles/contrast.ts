import { readFileSync } from 'node:fs';

export const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** A style sheet as it is written. */
export function readStyles(name: string): string {
  return readFileSync(`src/styles/${name}.css`, 'utf8');
}

const css = readStyles('tokens') + readStyles('roles');

/** The contrast of two colour tokens in a theme. */
export function contrastOf(one: string, other: string, theme: Theme): number {
  return toContrast(toColour(one, theme), toColour(other, theme));
}

/** The value of a colour token in one theme, as `#rrggbb`. */
function toColour(name: string, theme: Theme): string {
  const [, value = ''] = new RegExp(`--${name}: ([^;]+);`).exec(css) ?? [];
  const [, light, dark] = /light-dark\((#\w+), (#\w+)\)/.exec(value) ?? [];
  return (theme === 'light' ? light : dark) ?? value;
}

function toContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function toLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
