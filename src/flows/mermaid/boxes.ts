import { textWidth } from '../../diagrams/text-metrics.ts';
import { overhangOf } from './overhang.ts';
import { pathPoints, type Point } from './path-points.ts';
import { sizeOf, styleOf, toLength, weightOf } from './styles.ts';

/** A box in the user space of the element that was asked, as `getBBox` of browsers gives it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the site's font reaches above and below its ground, in em (hhea); browsers round both to whole pixels. */
export const ASCENT = 975 / 1024;
export const DESCENT = 247 / 1024;

const empty: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The box around an element and all it holds, measured without a browser: for the shapes and texts that Mermaid draws. */
export function boxOf(element: Element): Box {
  return ownBox(element) ?? empty;
}

/** The length of an element's text on one line. */
export function textLengthOf(element: Element): number {
  return textWidth(collapse(element.textContent), sizeOf(element), weightOf(element));
}

function ownBox(element: Element): Box | undefined {
  const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '0') || 0;
  switch (element.localName) {
    case 'text':
    case 'tspan':
      return textBox(element);
    case 'rect':
      // A shape without an extent is not drawn, so it widens no group.
      return number('width') > 0 && number('height') > 0
        ? { x: number('x'), y: number('y'), width: number('width'), height: number('height') }
        : undefined;
    case 'circle':
      return spanned([
        [number('cx') - number('r'), number('cy') - number('r')],
        [number('cx') + number('r'), number('cy') + number('r')],
      ]);
    case 'line':
      return spanned([
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ]);
    case 'polygon':
      return spanned(pathPoints(`M${element.getAttribute('points') ?? ''}`));
    case 'path':
      return spanned(pathPoints(element.getAttribute('d') ?? ''));
    case 'g':
    case 'svg':
      return union([...element.children].flatMap((child) => moved(child, ownBox(child)) ?? []));
    default:
      return undefined;
  }
}

function spanned(points: readonly Point[]): Box | undefined {
  if (points.length === 0) return undefined;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function union(boxes: readonly Box[]): Box | undefined {
  return spanned(
    boxes.flatMap(({ x, y, width, height }): Point[] => [
      [x, y],
      [x + width, y + height],
    ]),
  );
}

function moved(element: Element, box: Box | undefined): Box | undefined {
  const [, x = '0', y = '0'] =
    /translate\(\s*(-?[\d.e-]+)[\s,]*(-?[\d.e-]+)?/.exec(element.getAttribute('transform') ?? '') ?? [];
  return box && { ...box, x: box.x + Number(x), y: box.y + Number(y) };
}

/** The box of a text whose lines are `<tspan>` with a place of their own, or which is one line itself. */
function textBox(element: Element): Box | undefined {
  const lines = [...element.children].filter((child) => child.hasAttribute('x'));
  if (lines.length > 0) return union(lines.flatMap((line) => textBox(line) ?? []));
  const width = textLengthOf(element);
  if (width === 0) return undefined;
  const size = sizeOf(element);
  const ascent = Math.round(size * ASCENT);
  const anchor = styleOf(element, 'text-anchor');
  const ink = width + overhangOf(collapse(element.textContent), size, weightOf(element));
  const x = (placeOf(element, 'x') ?? 0) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return {
    x,
    y: (placeOf(element, 'y') ?? 0) + (placeOf(element, 'dy') ?? 0) - ascent,
    width: ink,
    height: ascent + Math.round(size * DESCENT),
  };
}

/** A coordinate of a text or a line, in user units; `undefined` where it has none of its own. */
export function placeOf(element: Element, name: 'x' | 'y' | 'dy'): number | undefined {
  const written = element.getAttribute(name);
  return written === null ? undefined : toLength(written, sizeOf(element));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
