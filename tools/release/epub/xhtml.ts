import type { DefaultTreeAdapterTypes } from 'parse5';
import { escapeXml } from '../../../src/diagrams/svg.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

const voids = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'wbr']);

/** Writes nodes of an HTML page as XHTML; `replace` may give an element's markup instead, or its text to leave it out. */
export function toXhtml(nodes: readonly Node[], replace: (element: Element) => string | undefined): string {
  return nodes
    .map((node) => {
      if ('value' in node) return escapeXml(node.value);
      if (!('attrs' in node)) return '';
      const given = replace(node);
      if (given !== undefined) return given;
      const attributes = node.attrs.map(({ name, value }) => ` ${name}="${escapeXml(value)}"`).join('');
      if (voids.has(node.tagName)) return `<${node.tagName}${attributes}/>`;
      return `<${node.tagName}${attributes}>${toXhtml(node.childNodes, replace)}</${node.tagName}>`;
    })
    .join('');
}

/** The value of an attribute. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The classes of an element. */
export function classesOf(element: Element): string[] {
  return attributeOf(element, 'class')?.split(' ') ?? [];
}

/** The first element that passes the test, in document order. */
export function findElement(
  nodes: readonly Node[],
  test: (element: Element) => boolean,
): Element | undefined {
  for (const node of nodes) {
    if (!('attrs' in node)) continue;
    const found = test(node) ? node : findElement(node.childNodes, test);
    if (found) return found;
  }
  return undefined;
}
