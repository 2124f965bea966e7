import { appLetter } from './rules/app-letter.ts';
import { drawMarks } from './svg.ts';
import type { Text } from './kind.ts';
import { group, mark, round, translate, type Mark } from './scene.ts';

export { appLetter };

/**
 * The emblem of a kernel, the hero of every figure: a hexagon (a nut's kernel) with a ring and a seed.
 * Shape and pattern tell it apart without colour. `radius` is the distance from the centre to a corner, in user units.
 */
export function kernelEmblem(key: string, x: number, y: number, radius: number): Mark {
  return group(
    key,
    { class: 'kernel', transform: translate(x, y) },
    [
      mark('hexagon', 'path', { d: hexagonPath(0, 0, radius) }),
      mark('ring', 'circle', { class: 'kernel-ring', r: radius * 0.52 }),
      mark('seed', 'circle', { class: 'kernel-seed', r: radius * 0.2 }),
    ],
    'kernel',
  );
}

/** The outline of a kernel's emblem around a place. */
export function hexagonPath(x: number, y: number, radius: number): string {
  const corners = [0, 1, 2, 3, 4, 5].map((at) => {
    const angle = (Math.PI / 3) * at + Math.PI / 6;
    return `${round(x + radius * Math.cos(angle))},${round(y + radius * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

/** A numbered callout: the same number stands before its sentence under the drawing. */
export function calloutEmblem(number: number, x: number, y: number): Mark {
  return group(`callout-${number}`, { class: 'callout', transform: translate(x, y) }, [
    mark('disc', 'circle', { r: 9 }),
    mark(
      'number',
      'text',
      { y: 4, 'font-size': 11, 'font-weight': 600, 'text-anchor': 'middle' },
      String(number),
    ),
  ]);
}

/** The numbers of a figure's remarks, each at its place; a remark without one has its sentence alone. */
export function calloutEmblems(places: readonly (readonly [x: number, y: number] | undefined)[]): Mark[] {
  return places.flatMap((place, at) => (place ? [calloutEmblem(at + 1, ...place)] : []));
}

/** A ring with the tick that shows once a goal is met, for a group of the class `goal`. */
export const goalMarks: readonly Mark[] = [
  mark('ring', 'circle', { cx: 8, cy: 0, r: 7 }),
  mark('tick', 'path', { d: 'M4.5,0l2.5,3l5,-6' }),
];

/** A curly brace that opens to the left around a height, with its point on the right. */
export function bracePath(x: number, top: number, height: number): string {
  const half = round(height / 2 - 10);
  return `M${round(x)},${round(top)}q5,0 5,5v${round(half - 5)}q0,5 5,5q-5,0 -5,5v${round(half - 5)}q0,5 -5,5`;
}

/** Diagonal lines `gap` units apart that fill a rectangle from 0, 0 to width, height (height may be negative: upwards). */
export function hatchPath(width: number, height: number, gap: number): string {
  const tall = Math.abs(height);
  const sign = Math.sign(height);
  let path = '';
  for (let at = gap; at < width + tall; at += gap) {
    const [x, y] = at < tall ? [0, at] : [at - tall, tall];
    const run = Math.min(width - x, y);
    path += `M${round(x)},${round(sign * y)}l${round(run)},${round(-sign * run)}`;
  }
  return path;
}

/** The application that goes with a number, by its letter and its name. */
export function appName(index: number, text: Text): string {
  return nameOfApp(appLetter(index).toLowerCase(), text);
}

/** The application with an id, by its letter and its name. */
export function nameOfApp(id: string, text: Text): string {
  return `${id.toUpperCase()} ${text.message(`apps.${id}`)}`;
}

/** Applications by name, with an amount each if there is one: "A Shop 80, B Mail 10". */
export function listApps<One extends { readonly app: number }>(
  all: readonly One[],
  text: Text,
  amountOf?: (one: One) => number,
): string {
  const amount = (one: One) => (amountOf ? ` ${text.number(amountOf(one))}` : '');
  return all.map((one) => appName(one.app, text) + amount(one)).join(', ');
}

/** The class that gives the colours of the application that goes with a number. */
export function appColor(index: number): string {
  return `app-${appLetter(index).toLowerCase()}`;
}

/**
 * The legend's swatch of a part, as a small decorative `<svg>`: the marks that its kind gives, else the kernel's emblem
 * or a box in the role's dress.
 */
export function drawSwatch(part: string, own?: readonly Mark[]): string {
  const inside = own ?? [
    part === 'kernel'
      ? kernelEmblem('kernel', 10, 8, 8)
      : mark('box', 'rect', { class: `role-${part}`, x: 0.5, y: 0.5, width: 19, height: 15, rx: 2 }),
  ];
  return `<svg class="legend-swatch" viewBox="0 0 20 16" aria-hidden="true">${drawMarks(inside)}</svg>`;
}
