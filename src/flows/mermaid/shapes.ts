import { mark, round, translate, type Attribute, type Mark } from '../../diagrams/scene.ts';
import { classesOf } from './meanings.ts';

/** Where a piece stands within the group that will hold it, in user units. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

const shapeGeometry = [
  'x',
  'y',
  'width',
  'height',
  'rx',
  'ry',
  'cx',
  'cy',
  'r',
  'd',
  'points',
  'x1',
  'y1',
  'x2',
  'y2',
];
const headGeometry = ['viewBox', 'refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'orient'];

/** A place moved on by an element's own `transform`, of which Mermaid uses translations only. */
export function movedBy(element: Element, from: Offset): Offset {
  const [, x = '0', y = '0'] =
    /translate\(\s*(-?[\d.e-]+)[\s,]*(-?[\d.e-]+)?/.exec(element.getAttribute('transform') ?? '') ?? [];
  return { x: from.x + Number(x), y: from.y + Number(y) };
}

/** A shape as one of our marks; `toHead` gives the new id of the arrowhead that an edge wears. */
export function toShape(element: Element, offset: Offset, toHead: (id: string) => string): Mark {
  const at = movedBy(element, offset);
  const classes = classesOf(element).join(' ');
  const attrs: Record<string, Attribute> = {
    ...(classes && { class: classes }),
    ...readGeometry(element, shapeGeometry),
  };
  if (element.localName === 'rect')
    Object.assign(attrs, { x: Number(attrs.x ?? 0) + at.x, y: Number(attrs.y ?? 0) + at.y });
  else if (at.x !== 0 || at.y !== 0) attrs.transform = translate(at.x, at.y);
  for (const end of ['marker-start', 'marker-end']) {
    const id = /#([^)"]+)/.exec(element.getAttribute(end) ?? '')?.[1];
    if (id !== undefined) attrs[end] = `url(#${toHead(id)})`;
  }
  return mark('', element.localName, attrs);
}

/** An arrowhead under a new id. */
export function toHead(marker: Element, id: string): Mark {
  const shapes = [...marker.children].map((shape, index) =>
    mark(String(index), shape.localName, { class: 'flow-head', ...readGeometry(shape, shapeGeometry) }),
  );
  return { key: id, tag: 'marker', attrs: { id, ...readGeometry(marker, headGeometry) }, children: shapes };
}

function readGeometry(element: Element, names: readonly string[]): Record<string, Attribute> {
  return Object.fromEntries(
    names.flatMap((name): [string, Attribute][] => {
      const value = element.getAttribute(name);
      if (value === null) return [];
      const number = Number(value);
      return [
        [
          name,
          Number.isNaN(number)
            ? value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (digits) => String(round(Number(digits))))
            : number,
        ],
      ];
    }),
  );
}
