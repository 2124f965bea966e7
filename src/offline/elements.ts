import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a built page with its place in the file. */
export interface PageElement {
  name: string;
  attributes: Map<string, string>;
  /** The text directly inside it. */
  text: string;
  /** Names of its child elements. */
  children: string[];
  line: number;
  column: number;
}

/** Every element of an HTML page, in document order, with line and column. */
export function toElements(html: string): PageElement[] {
  const elements: PageElement[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), elements);
  return elements;
}

function collect(node: DefaultTreeAdapterTypes.Node, into: PageElement[]): void {
  if ('attrs' in node) into.push(toElement(node));
  if ('content' in node) collect(node.content, into);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, into);
}

function toElement(node: DefaultTreeAdapterTypes.Element): PageElement {
  return {
    name: node.tagName,
    attributes: new Map(
      node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    ),
    text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
    children: node.childNodes.flatMap((child) => ('tagName' in child ? child.tagName : [])),
    line: node.sourceCodeLocation?.startLine ?? 1,
    column: node.sourceCodeLocation?.startCol ?? 1,
  };
}
