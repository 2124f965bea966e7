import type { Mark, Scene } from '../../src/diagrams/scene.ts';
import { textWidth } from '../../src/diagrams/text-metrics.ts';

/** A line of text of a drawing with its extent in the units of the scene, and the box that holds it, if any. */
export interface DrawnLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly holder?: { readonly left: number; readonly right: number };
  /** Classes of the line and of everything it stands in. */
  readonly classes: readonly string[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly classes: readonly string[];
  readonly holder?: DrawnLine['holder'];
}

/** Every line of text of a scene. */
export function linesOf(scene: Scene): DrawnLine[] {
  return scene.marks.flatMap((node) => collect(node, { x: 0, y: 0, classes: [] }));
}

function collect(node: Mark, outer: Place): DrawnLine[] {
  const [, dx = '0', dy = '0'] =
    /translate\(([-\d.]+)[, ]+([-\d.]+)\)/.exec(String(node.attrs.transform ?? '')) ?? [];
  const classes = [...outer.classes, ...String(node.attrs.class ?? '').split(' ')];
  const x = outer.x + Number(dx);
  const y = outer.y + Number(dy);
  const rect = classes.includes('box') ? node.children?.find(({ tag }) => tag === 'rect') : undefined;
  const left = x + Number(rect?.attrs.x ?? 0);
  const holder = rect ? { left, right: left + Number(rect.attrs.width) } : outer.holder;
  const place: Place = { x, y, classes, ...(holder && { holder }) };
  if (node.tag !== 'text') return (node.children ?? []).flatMap((child) => collect(child, place));
  const lines = node.text === undefined ? (node.children ?? []) : [node];
  return lines.map((line) => toLine(line, node, place));
}

function toLine(line: Mark, node: Mark, { x, y, classes, holder }: Place): DrawnLine {
  const text = line.text ?? '';
  const size = Number(node.attrs['font-size'] ?? 13);
  const width = textWidth(text, size, node.attrs['font-weight'] === 600 ? 600 : 400);
  const at = x + Number(line.attrs.x ?? node.attrs.x ?? 0);
  const anchor = node.attrs['text-anchor'];
  const left = anchor === 'middle' ? at - width / 2 : anchor === 'end' ? at - width : at;
  return {
    text,
    left,
    right: left + width,
    y: y + Number(line.attrs.y ?? node.attrs.y ?? 0),
    classes,
    ...(holder && { holder }),
  };
}
