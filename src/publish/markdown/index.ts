import type { Heading, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import type { Page } from '../../site/index.ts';
import { resolveComponent } from './components.ts';
import { hasChildren, list, paragraph, text } from './nodes.ts';
import { sourceLine } from './source-line.ts';

/* Kinds of nodes that stand in a paragraph. */
const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'footnoteReference',
]);
const writer = unified().use(remarkStringify, { bullet: '-', rule: '-' }).use(remarkGfm);

/**
 * A page as plain Markdown, from its page object and its MDX source: figures in words, citations as footnotes,
 * questions with their answers. Links lead to the pages beside it. Spaces are plain, so that `5 GB` is found as it is
 * typed.
 */
export function toMarkdown(page: Page, source: string): string {
  const root: Root = {
    type: 'root',
    children: [
      heading(1, page.title),
      ...(page.question ? [paragraph(page.question)] : []),
      ...section(
        page.text('page.objectives'),
        page.objectives.map((objective) => paragraph(objective.text)),
      ),
      ...(toPlain(mdxToMdast(source), page) as RootContent[]),
      ...section(
        page.text('page.deeper'),
        page.deeper.map((id) => paragraph(...sourceLine(page, id))),
      ),
      ...page.citations.map((id, index) => toFootnote(page, id, String(index + 1))),
      { type: 'thematicBreak' },
      paragraph(
        [page.text('site.name'), page.text('site.licence'), page.canonical].filter(Boolean).join(' · '),
      ),
    ],
  };
  return writer.stringify(root).replaceAll('\u00a0', ' ');
}

function heading(depth: Heading['depth'], words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] };
}

function section(title: string, items: RootContent[]): RootContent[] {
  return items.length > 0 ? [heading(2, title), list(items.map((item) => [item]))] : [];
}

function toFootnote(page: Page, id: string, number: string): RootContent {
  const line = { type: 'paragraph' as const, children: sourceLine(page, id) };
  return { type: 'footnoteDefinition', identifier: number, label: number, children: [line] };
}

/** The nodes below `parent` without components. */
function toPlain(parent: Nodes, page: Page): Nodes[] {
  if (!hasChildren(parent)) return [];
  return parent.children.flatMap((node): Nodes[] => {
    if (node.type === 'listItem') return [toItem(node, page)];
    const children = toPlain(node, page);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attributes = node.attributes.flatMap((one) =>
        one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
      );
      const use = { attributes: Object.fromEntries(attributes) as Record<string, string>, children };
      return resolveComponent(node.name ?? '', use, page);
    }
    if (node.type === 'link') return [{ ...node, url: toNeighbour(node.url, page), children } as Nodes];
    if (node.type === 'heading') return [{ ...node, children: withoutId(children) } as Nodes];
    return [hasChildren(node) ? ({ ...node, children } as Nodes) : node];
  });
}

/** MDX takes away the paragraph of an item that components fill, and with it the blanks between them. */
function toItem(item: ListItem, page: Page): Nodes {
  const parts = item.children.map((child) => toPlain({ type: 'root', children: [child] }, page));
  const isBare = parts.flat().every(({ type }) => inline.has(type));
  const children = isBare
    ? [paragraph(...parts.flatMap((part, at) => (at > 0 ? [text(' '), ...part] : part) as PhrasingContent[]))]
    : parts.flat();
  return { ...item, children } as Nodes;
}

/** A link within the page leads to the page itself; one to another page, to its Markdown. */
function toNeighbour(url: string, { slug }: Page): string {
  if (url.startsWith('#')) return `${slug}.html${url}`;
  return url.replace(/^([\w-]+)\.html$/, '$1.md');
}

/** A heading without the id in brackets at its end. */
function withoutId(children: Nodes[]): Nodes[] {
  return children.map((node) =>
    node.type === 'text' && node === children.at(-1)
      ? { ...node, value: node.value.replace(/\s*\[#[\w-]+\]\s*$/, '') }
      : node,
  );
}
