import { kernelEmblem } from '../../diagrams/emblems.ts';
import { group, translate, type Mark, type Scene } from '../../diagrams/scene.ts';
import { classesOf, isSeen } from './meanings.ts';
import { movedBy, toHead, toShape, type Offset } from './shapes.ts';
import { toText } from './texts.ts';

/** What all pieces of one drawing need to know. */
interface Drawing {
  readonly svg: Element;
  readonly prefix: string;
  /** Where the drawing ends below, in user units. */
  readonly bottom: number;
  /** Arrowheads that some edge wears, by their new ids. */
  readonly heads: Map<string, Mark>;
}

const shapes = new Set(['rect', 'path', 'line', 'polygon', 'circle']);
const origin: Offset = { x: 0, y: 0 };

/**
 * The drawing that Mermaid made, as the site's own marks: everything in its place, but no style, no id except those of
 * arrowheads (which begin with `prefix`, for ids are unique on a page), and nothing that is not seen.
 */
export function tidy(svg: Element, prefix: string): Scene {
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const drawing: Drawing = { svg, prefix, bottom: top + height, heads: new Map() };
  const marks = toPieces(svg, origin, drawing);
  const all = keyed([...drawing.heads.values(), ...marks]);
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    marks: [group('flow', { transform: translate(-left, -top) }, all)],
  };
}

function toPieces(element: Element, offset: Offset, drawing: Drawing): Mark[] {
  return [...element.children].filter(isSeen).flatMap((child) => {
    if (child.localName === 'g') return toGroup(child, movedBy(child, offset), drawing);
    if (child.localName === 'text') return toText(child, offset);
    if (!shapes.has(child.localName)) return [];
    // Mermaid lets lifelines run out of the picture.
    if (child.matches('.actor-line')) child.setAttribute('y2', String(drawing.bottom));
    return [toShape(child, offset, (id) => wear(id, drawing))];
  });
}

/** Keeps a group that means something; of any other only what is in it. */
function toGroup(element: Element, at: Offset, drawing: Drawing): Mark[] {
  const classes = classesOf(element);
  if (!classes.some((name) => name === 'box' || name === 'flow-area')) return toPieces(element, at, drawing);
  const inside = toPieces(element, origin, drawing);
  const emblem = classes.includes('kernel') ? [toEmblem(inside)] : [];
  const attrs = {
    class: classes.filter((name) => name !== 'kernel').join(' '),
    ...((at.x !== 0 || at.y !== 0) && { transform: translate(at.x, at.y) }),
  };
  return [group('', attrs, keyed([...inside, ...emblem]))];
}

/** The kernel's emblem on the lower corner of a box, where no arrow arrives. */
function toEmblem(inside: readonly Mark[]): Mark {
  const box = inside.find(({ tag }) => tag === 'rect')?.attrs ?? {};
  return kernelEmblem('', Number(box.x ?? 0) + 2, Number(box.y ?? 0) + Number(box.height ?? 0) - 2, 10);
}

/** Copies an arrowhead the first time that an edge wears it; returns its new id. */
function wear(id: string, { svg, prefix, heads }: Drawing): string {
  const renamed = `${prefix}-${id.split(/[-_]/).at(-1) ?? ''}`.toLowerCase();
  const marker = [...svg.querySelectorAll('marker')].find((one) => one.id === id);
  if (marker && !heads.has(renamed)) heads.set(renamed, toHead(marker, renamed));
  return renamed;
}

function keyed(marks: readonly Mark[]): Mark[] {
  return marks.map((one, index) => (one.key === '' ? { ...one, key: String(index) } : one));
}
