import type { Nodes, Parents } from 'mdast';
import type { PageFile, ParsedPage } from '../parsed-page.ts';
import { parsePage } from '../parsed-page.ts';
import { toYamlTexts } from '../yaml-texts.ts';

/** The smallest part of a file that is translated, and told, on its own. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'component' | 'text';
  /** Key of a text in YAML or front matter; empty for the blocks of a page. */
  key: string;
  /** Id of the section it stands in. */
  section: string;
  /** What commands call it: `one-kernel` for a heading, `one-kernel.2`, `front.title`, `nav.skip`. */
  name: string;
  /** What it says, with all that is no more than layout taken out. */
  text: string;
  line: number;
  column: number;
}

type Unnamed = Omit<Block, 'name'>;

/* Whether a component's attribute is text, or an id that every language has in common. */
const TEXT_ATTRIBUTES = ['question'];

/** The blocks of a page or a YAML file in the order of the file; of a page that cannot be read, none. */
export function toBlocks(file: PageFile): Block[] {
  if (!file.path.endsWith('.mdx')) return name(toTextBlocks(file.source));
  const page = parsePage(file);
  return typeof page === 'string' ? [] : name(toPageBlocks(page));
}

function toTextBlocks(source: string, prefix = ''): Unnamed[] {
  return toYamlTexts(source).map(({ key, text, line, column }) => ({
    kind: 'text' as const,
    key: prefix + key,
    section: '',
    text: collapse(text),
    line,
    column,
  }));
}

function toPageBlocks({ root, frontMatter = '' }: ParsedPage): Unnamed[] {
  const blocks = toTextBlocks(frontMatter, 'front.');
  let section = 'top';
  const add = (kind: Block['kind'], text: string, node: Nodes) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    blocks.push({ kind, key: '', section, text, line, column });
  };
  const walk = (node: Nodes, kind: 'paragraph' | 'item'): void => {
    if (node.type === 'heading') {
      const text = collapse(toInline(node));
      section = /\[#([\w-]+)\]$/.exec(text)?.[1] ?? section;
      add('heading', text, node);
    } else if (node.type === 'paragraph') add(kind, collapse(toInline(node)), node);
    else if (node.type === 'tableRow')
      add('row', node.children.map((cell) => collapse(toInline(cell))).join(' | '), node);
    else if (node.type === 'code') add('code', `${node.lang ?? ''}\n${node.value}`, node);
    else {
      if (node.type === 'mdxJsxFlowElement') add('component', toTag(node), node);
      if ('children' in node)
        for (const child of node.children) walk(child, node.type === 'listItem' ? 'item' : kind);
    }
  };
  walk(root, 'paragraph');
  return blocks;
}

/**
 * Words with the marks that a translation shares: code, links, sources and figures. Where a term is marked and what
 * is stressed is left out: each language marks its own first mention, and stresses in its own way.
 */
function toInline(node: Parents): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type === 'inlineCode') return `\`${child.value}\``;
      if (child.type === 'break') return ' ';
      if (child.type === 'link') return `[${toInline(child)}](${child.url})`;
      if (child.type === 'mdxJsxTextElement' && child.name !== 'Term')
        return child.children.length > 0
          ? `${toTag(child)}${toInline(child)}</${child.name ?? ''}>`
          : toTag(child);
      return 'children' in child ? toInline(child) : '';
    })
    .join('');
}

function toTag({
  name,
  attributes,
}: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): string {
  const stated = attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
      ? { key: one.name, value: one.value }
      : [],
  );
  const shared = stated
    .filter(({ key }) => !TEXT_ATTRIBUTES.includes(key))
    .map(({ key, value }) => ` ${key}="${value}"`)
    .sort();
  const texts = stated
    .filter(({ key }) => TEXT_ATTRIBUTES.includes(key))
    .map(({ value }) => ` ${collapse(value)}`);
  return `<${name ?? ''}${shared.join('')}>${texts.join('')}`;
}

/** Gives every block a name that no other block of the file has. */
function name(blocks: readonly Unnamed[]): Block[] {
  const counts = new Map<string, number>();
  return blocks.map((block) => {
    if (block.kind === 'heading') return { ...block, name: block.section };
    const base = block.key || block.section;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const isAlone = block.key !== '' && blocks.filter(({ key }) => key === block.key).length === 1;
    return { ...block, name: isAlone ? base : `${base}.${count}` };
  });
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
