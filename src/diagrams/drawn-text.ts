import { fontSizes, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-metrics.ts';

/** The sides of a box that holds text. */
interface Holder {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/* Height of Pretendard's capitals; its Hangul is hardly higher. */
const CAPITALS = 0.71;

/** A line of text of a drawing with its extent in the units of the scene, and the box that holds it, if any. */
export interface DrawnLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline, and the top of the capitals above it. */
  readonly y: number;
  readonly top: number;
  readonly holder?: Holder;
  /** Classes of the line and of everything it stands in. */
  readonly classes: readonly string[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly classes: readonly string[];
  readonly holder?: Holder;
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
  const holder = rect ? toHolder(rect, x, y) : outer.holder;
  const place: Place = { x, y, classes, ...(holder && { holder }) };
  if (node.tag !== 'text') return (node.children ?? []).flatMap((child) => collect(child, place));
  const lines = node.text === undefined ? (node.children ?? []) : [node];
  return lines.map((line) => toLine(line, node, place));
}

function toHolder({ attrs }: Mark, x: number, y: number): Holder {
  const left = x + Number(attrs.x ?? 0);
  const top = y + Number(attrs.y ?? 0);
  return { left, right: left + Number(attrs.width), top, bottom: top + Number(attrs.height) };
}

function toLine(line: Mark, node: Mark, { x, y, classes, holder }: Place): DrawnLine {
  const text = line.text ?? '';
  const size = Number(node.attrs['font-size'] ?? fontSizes.label);
  const width = textWidth(text, size, node.attrs['font-weight'] === 600 ? 600 : 400);
  const at = x + Number(line.attrs.x ?? node.attrs.x ?? 0);
  const anchor = node.attrs['text-anchor'];
  const left = anchor === 'middle' ? at - width / 2 : anchor === 'end' ? at - width : at;
  const baseline = y + Number(line.attrs.y ?? node.attrs.y ?? 0);
  return {
    text,
    left,
    right: left + width,
    y: baseline,
    top: baseline - size * CAPITALS,
    classes,
    ...(holder && { holder }),
  };
}
