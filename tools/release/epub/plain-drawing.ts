import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark } from '../../../src/diagrams/scene.ts';
import { toPlainScene } from '../../../src/diagrams/still/plain-scene.ts';
import { readStyleSheet } from '../../../src/diagrams/still/index.ts';
import { drawMarks } from '../../../src/diagrams/svg.ts';
import { projectFolder } from '../../run.ts';
import { attributeOf, type Element } from './xhtml.ts';

const sheets = ['tokens', 'roles', 'diagram', 'kinds', 'flow', 'figure'].map((name) =>
  readFileSync(join(projectFolder, `src/styles/${name}.css`), 'utf8'),
);
const rules = readStyleSheet(sheets.join('\n'));

/** Where a drawing stands on its page, and what names it in the book. */
export interface Place {
  lang: string;
  figureClass: string;
  drawingClass: string;
  /** The class that the book's own styles know it by. */
  className: string;
}

/** A drawing of a built page for readers that know neither the site's styles nor custom properties. */
export function toPlainDrawing(svg: Element, { lang, figureClass, drawingClass, className }: Place): string {
  const viewBox = attributeOf(svg, 'viewBox') ?? '';
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
  const scene = { width, height, marks: toMarks(svg) };
  const { font, marks } = toPlainScene(scene, rules, { lang, figureClass, drawingClass });
  const label = attributeOf(svg, 'aria-labelledby');
  return drawMarks([
    {
      key: 'svg',
      tag: 'svg',
      attrs: {
        xmlns: 'http://www.w3.org/2000/svg',
        class: className,
        viewBox,
        ...font,
        ...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-labelledby': label }),
      },
      children: marks.map(withPaintOrder),
    },
  ]);
}

/** The one style that EPUB's schema for SVG does not know as an attribute becomes a class of the book's styles. */
function withPaintOrder(mark: Mark): Mark {
  const { 'paint-order': order, ...attrs } = mark.attrs;
  return {
    ...mark,
    attrs: order === undefined ? attrs : { ...attrs, class: 'stroke-first' },
    ...(mark.children && { children: mark.children.map(withPaintOrder) }),
  };
}

function toMarks({ childNodes }: Element): Mark[] {
  const elements = childNodes.filter((node): node is Element => 'attrs' in node);
  return elements.map((element, index) => {
    const attrs = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    const children = toMarks(element);
    return {
      key: String(index),
      tag: element.tagName,
      attrs,
      ...(children.length > 0 ? { children } : text !== '' && { text }),
    };
  });
}
