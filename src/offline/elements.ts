import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a built page with its place in the file. */
export interface PageElement {
  name: string;
  attributes: Map<string, string>;
  /** The text directly inside it. */
  text: string;
  /** Names of its child elements. */
  children: string[];
  /** Whether it lies in a drawing that has its own text, or in something hidden from assistive technology. */
  spokenFor: boolean;
  line: number;
  column: number;
}

/** Every element of an HTML page, in document order, with line and column. */
export function toElements(html: string): PageElement[] {
  const elements: PageElement[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), elements, false);
  return elements;
}

function collect(node: DefaultTreeAdapterTypes.Node, into: PageElement[], spokenFor: boolean): void {
  if ('attrs' in node) into.push(toElement(node, spokenFor));
  const within = spokenFor || ('attrs' in node && (node.tagName === 'svg' || isHidden(node)));
  if ('content' in node) collect(node.content, into, within);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, into, within);
}

function isHidden(node: DefaultTreeAdapterTypes.Element): boolean {
  return node.attrs.some(({ name, value }) => name === 'aria-hidden' && value === 'true');
}

function toElement(node: DefaultTreeAdapterTypes.Element, spokenFor: boolean): PageElement {
  return {
    spokenFor,
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
