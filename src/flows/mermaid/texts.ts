import { mark, type Attribute, type Mark } from '../../diagrams/scene.ts';
import { ASCENT, DESCENT, placeOf } from './boxes.ts';
import { classesOf } from './meanings.ts';
import type { Offset } from './shapes.ts';
import { sizeOf, styleOf, weightOf } from './styles.ts';

/* The height of the font's small letters, in em. */
const X_HEIGHT = 543 / 1024;

/** A text as one of our marks: every line with a place of its own, in plain units; nothing for an empty one. */
export function toText(text: Element, offset: Offset): Mark[] {
  const parts = [...text.children].filter((child) => child.hasAttribute('x'));
  const lines = (parts.length > 0 ? parts : [text]).map((line) => ({
    words: line.textContent.trim(),
    x: offset.x + (placeOf(line, 'x') ?? placeOf(text, 'x') ?? 0),
    y: offset.y + baselineOf(line, text),
  }));
  const [first] = lines;
  if (!first || lines.every(({ words }) => words === '')) return [];
  const classes = classesOf(text).join(' ');
  const attrs: Record<string, Attribute> = {
    ...(classes && { class: classes }),
    x: first.x,
    y: first.y,
    'font-size': sizeOf(text),
    ...(weightOf(text) === 600 && { 'font-weight': 600 }),
    ...(styleOf(parts[0] ?? text, 'text-anchor') === 'middle' && { 'text-anchor': 'middle' }),
  };
  if (lines.length === 1) return [mark('', 'text', attrs, first.words)];
  return [
    {
      key: '',
      tag: 'text',
      attrs,
      children: lines.map(({ words, x, y }, index) => mark(String(index), 'tspan', { x, y }, words)),
    },
  ];
}

/** Where the letters of a line stand. Mermaid asks for other grounds too, on which renderers do not agree. */
function baselineOf(line: Element, text: Element): number {
  const size = sizeOf(text);
  const ground = text.getAttribute('dominant-baseline');
  const central = (Math.round(size * ASCENT) - Math.round(size * DESCENT)) / 2;
  const raised = ground === 'central' ? central : ground === 'middle' ? (size * X_HEIGHT) / 2 : 0;
  return (
    (placeOf(line, 'y') ?? placeOf(text, 'y') ?? 0) +
    (placeOf(line, 'dy') ?? placeOf(text, 'dy') ?? 0) +
    raised
  );
}
