import { kernelEmblem } from './emblems.ts';
import type { Text } from './kind.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark, type Maybe } from './scene.ts';
import { labelRoom, wrapText } from './text-metrics.ts';

/*
 * Paths are written in steps from place to place: the same motif elsewhere is then the same text, which compresses.
 */

/** A rectangle in user units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Spines of books: the motif of binaries and libraries, in the middle of a box. */
export function spines(width: number, height: number): string {
  const count = Math.max(2, Math.min(7, Math.floor(width / 12)));
  const first = width / 2 - ((count - 1) * 7) / 2;
  const spine = (tall: number) => `v${-tall}m7,${tall}`;
  const all = Array.from({ length: count }, (_, at) => spine([16, 20, 13, 18, 20, 14, 17][at % 7] ?? 16));
  return `M${round(first)},${round(height / 2 + 9)}${all.join('')}`;
}

/** Ticks along the floor of a box, `pitch` apart: long ones are a hypervisor's cuts, short ones the pins of hardware. */
export function ticks(width: number, height: number, length: number, pitch = 9): string {
  const count = Math.floor((width - 12) / pitch);
  const first = (width - (count - 1) * pitch) / 2;
  return count > 0 ? `M${round(first)},${height}${`v${-length}m${pitch},${length}`.repeat(count)}` : '';
}

/** The rectangle around boxes, with a margin on every side. */
export function boxAround(boxes: readonly Box[], margin = 0): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - margin;
  const y = Math.min(...boxes.map((box) => box.y)) - margin;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + margin;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + margin;
  return { x, y, width: right - x, height: bottom - y };
}

/** The edge of isolation around boxes: a VM's is a solid double line, a container's a dashed one. */
export function edgeAround(kind: 'vm' | 'container', copy: number, boxes: readonly Box[]): Mark {
  const around = boxAround(boxes, kind === 'vm' ? 2.5 : 0.5);
  return mark(`edge-${kind}-${copy}`, 'rect', { class: `edge edge-${kind}`, ...around, rx: 4 });
}

/** The ground under columns: a line under each. */
export function groundPath(
  columns: readonly { readonly x: number; readonly width: number }[],
  y: number,
): string {
  return columns.map(({ x, width }) => `M${round(x)},${y}h${round(width)}`).join('');
}

/** A disk, 12 units wide, around its middle. */
export function diskPath(x: number, y: number): string {
  return `M${round(x - 6)},${round(y - 4)}a6,2.5 0 0 1 12,0v8a6,2.5 0 0 1 -12,0zM${round(x - 6)},${round(y - 4)}a6,2.5 0 0 0 12,0`;
}

/** An arrow between two places on one line, level or upright, with an open head at its end. */
export function arrowPath(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  head = 5,
): string {
  const [alongX, alongY] = [Math.sign(toX - x), Math.sign(toY - y)];
  const barb = (side: number) => [head * (alongX + side * alongY), head * (alongY + side * alongX)] as const;
  const [[leftX, leftY], [rightX, rightY]] = [barb(0.9), barb(-0.9)];
  return `M${step(x, y)}l${step(toX - x, toY - y)}m${step(-leftX, -leftY)}l${step(leftX, leftY)}l${step(-rightX, -rightY)}`;
}

function step(x: number, y: number): string {
  return `${round(x)},${round(y)}`;
}

/** A request on its way, with the letter of the application that made it, in the application's colour or another dress. */
export function requestEmblem(
  key: string,
  letter: string,
  x: number,
  y: number,
  dress = `app-${letter.toLowerCase()}`,
): Mark {
  return group(key, { class: `request ${dress}`, transform: translate(x, y) }, [
    mark('disc', 'circle', { r: 10 }),
    mark('letter', 'text', { y: 4.5, 'font-weight': 600, 'text-anchor': 'middle' }, letter),
  ]);
}

/** The measures of a matrix of topologies in user units: its width and where its first row begins. */
export interface MatrixMeasures {
  readonly width: number;
  readonly heads: number;
  /** The height of a row; the middle of the topology's name in it, and the room for it. */
  readonly row: number;
  readonly name: number;
  readonly nameWidth: number;
}

/** The rows of a matrix, one a topology: its name, on a band where a column shows it, and its cells. */
export function matrixRows(
  topologies: readonly { readonly id: string }[],
  shown: { readonly left: string; readonly right: string },
  { width, heads, row, name, nameWidth }: MatrixMeasures,
  text: Text,
  cellsOf: (id: string) => readonly Maybe[] = () => [],
): Mark[] {
  return topologies.map(({ id }, at) => {
    const isShown = id === shown.left || id === shown.right;
    const weight = isShown ? 600 : 400;
    const lines = wrapText(text.message(`topologies.${id}`), nameWidth, fontSizes.label, weight, 0.03);
    return group(`row-${id}`, { transform: translate(0, heads + at * row) }, [
      isShown && mark('band', 'rect', { class: 'band', x: -4, width: width + 8, height: row, rx: 3 }),
      textBlock('name', lines, { x: 0, y: name, weight }),
      ...cellsOf(id),
    ]);
  });
}

/**
 * A server as an upright bar of a capacity of 100. It stands on its ground at 0, so that heights are negative; `scale`
 * is user units for one unit of capacity.
 */
export interface Bar {
  /** Its left edge, if it is not 0. */
  readonly x?: number;
  readonly width: number;
  readonly scale: number;
}

/** A box as wide as the bar, from one amount of capacity, or the ground, up to another. */
export function barArea({ x, width, scale }: Bar, to: number, from = 0): Mark {
  return mark('area', 'rect', { x: x ?? false, y: -to * scale, width, height: (to - from) * scale });
}

/** What the server takes for itself, at its foot: its kernel and its words, where it is tall enough for them. */
export function hostMarks(bar: Bar, amount: number, words: string): Maybe[] {
  const tall = amount * bar.scale;
  const left = (bar.width - labelRoom(words, fontSizes.label)) / 2;
  const radius = Math.min(9, tall / 2 - 1);
  return [
    barArea(bar, amount),
    radius >= 5 && kernelEmblem('kernel', left - 6, -tall / 2, radius),
    tall >= 14 && textBlock('label', [words], { x: left + 10, y: -tall / 2 }),
  ];
}

/** The ground and the walls of the bar, open at the top. */
export function barWalls(key: string, { width, scale }: Bar): Mark {
  return mark(key, 'path', { class: 'jar', d: `M0,${-100 * scale}V0H${width}V${-100 * scale}` });
}
