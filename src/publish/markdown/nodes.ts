import type { ListItem, Nodes, PhrasingContent, RootContent, Table } from 'mdast';

/* Short ways to write the few shapes of Markdown that components turn into. */

/** A run of text. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A paragraph of text or of finished parts. */
export function paragraph(...children: (string | PhrasingContent)[]): RootContent {
  return { type: 'paragraph', children: children.map((one) => (typeof one === 'string' ? text(one) : one)) };
}

/** Bold text. */
export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

/** A list, numbered or not; an item is its paragraph and what stands below it. */
export function list(items: readonly (readonly RootContent[])[], ordered = false): RootContent {
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: item as ListItem['children'],
  }));
  return { type: 'list', ordered, spread: false, children };
}

/** A table; its first row is the head. */
export function table(rows: readonly (readonly (string | PhrasingContent)[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({
        type: 'tableCell',
        children: [typeof cell === 'string' ? text(cell) : cell],
      })),
    })),
  };
}

/** Whether a node holds others. */
export function hasChildren(node: Nodes): node is Extract<Nodes, { children: unknown[] }> {
  return 'children' in node;
}
