import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { Element as HastElement, Nodes as HastNode } from 'hast';
import { keepUnits } from '../languages/index.ts';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];
type MdastPlugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** Keeps a number and its unit on one line, in text and never in code. */
export const numbersWithUnits: MdastPlugin = {
  name: 'layer-by-layer:numbers-with-units',
  text(node) {
    const value = keepUnits(node.value);
    return value === node.value ? undefined : { ...node, value };
  },
};

/** Turns `## 제목 [#english-id]` into a heading with that id and without the bracket. */
export const headingIds: HastPlugin = {
  name: 'layer-by-layer:heading-ids',
  element: {
    filter: ['h2', 'h3'],
    visit(node, context) {
      const last = node.children.at(-1);
      const match = last?.type === 'text' && /^(.*?)\s*\[#([\w-]+)\]\s*$/s.exec(last.value);
      if (!last || !match) return;
      context.setProperty(node, 'id', match[2]);
      // Reaches the heading's component, which is the same for every depth.
      context.setProperty(node, 'data-depth', node.tagName.slice(1));
      context.replaceNode(last, { type: 'text', value: match[1] ?? '' });
    },
  },
};

/** Says what a header of a table is for; an empty corner becomes a plain cell, or it would be announced as a name. */
export const tableHeaders: HastPlugin = {
  name: 'layer-by-layer:table-headers',
  element: {
    filter: ['th'],
    visit(node, context) {
      if (node.children.length > 0) {
        context.setProperty(node, 'scope', 'col');
        return;
      }
      return { type: 'element', tagName: 'td', properties: {}, children: [] };
    },
  },
};

/** Below an empty corner the first cell of each row names its row. */
export const rowHeaders: HastPlugin = {
  name: 'layer-by-layer:row-headers',
  element: {
    filter: ['table'],
    visit(table, context) {
      const [corner, ...firstCells] = table.children
        .flatMap(elementsIn)
        .map((row) => elementsIn(row)[0])
        .filter((cell) => cell !== undefined);
      if (!corner || corner.children.length > 0) return;
      for (const cell of firstCells)
        context.replaceNode(cell, {
          ...cell,
          tagName: 'th',
          properties: { ...cell.properties, scope: 'row' },
        });
    },
  },
};

function elementsIn(node: Readonly<HastNode>): HastElement[] {
  const children: readonly HastNode[] = 'children' in node ? node.children : [];
  return children.filter((child) => child.type === 'element');
}

interface StyledNode {
  properties: { style?: unknown; class?: unknown };
}

/** Shiki transformer: a class per token instead of an inline style, which the site's policy refuses. */
export const classTokens = {
  name: 'layer-by-layer:class-tokens',
  span({ properties }: StyledNode): void {
    const style = typeof properties.style === 'string' ? properties.style : '';
    const token = /--astro-code-token-([\w-]+)/.exec(style)?.[1];
    delete properties.style;
    if (token) properties.class = `token-${token}`;
  },
  pre({ properties }: StyledNode): void {
    delete properties.style;
    properties.class = 'code';
  },
};
