import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Heading, Nodes, Root } from 'mdast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { oncePerText } from './once-per-text.ts';

/** A page of text as it lies in the repository. */
export interface PageFile {
  /** `docs/ko/containers.mdx`. */
  path: string;
  source: string;
}

/** A component as MDX parses it: on lines of its own, or inside a paragraph. */
type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A component where the text uses it. */
export interface Use {
  name: string;
  attributes: Map<string, string>;
  /** Names of attributes that are not plain strings. */
  computed: string[];
  /** Whether it stands on lines of its own, as MDX takes it. */
  isBlock: boolean;
  node: Element;
}

/** A heading and the id in its brackets. */
export interface PageHeading {
  depth: number;
  id?: string;
  text: string;
  node: Heading;
}

/** A page taken apart. */
export interface ParsedPage {
  path: string;
  lang: string;
  slug: string;
  /** The YAML between the dashes, moved to its own line numbers; absent when there is none. */
  frontMatter?: string;
  root: Root;
  uses: Use[];
  headings: PageHeading[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter);

/** Takes a page apart, or says in one line why it cannot be read. */
export const parsePage = oncePerText(toParsedPage);

function toParsedPage({ path, source }: PageFile): ParsedPage | string {
  const [lang = '', slug = ''] = path
    .replace(/\.mdx$/, '')
    .split('/')
    .slice(-2);
  try {
    const root = parser.parse(source);
    const yaml = root.children[0]?.type === 'yaml' ? root.children[0].value : undefined;
    return {
      path,
      lang,
      slug,
      ...(yaml !== undefined && { frontMatter: `\n${yaml}` }),
      root,
      uses: toUses(root),
      headings: toHeadings(root),
    };
  } catch (error) {
    if (!isParseMessage(error)) throw error;
    return `${path}:${error.line}:${error.column}: cannot be read: ${error.reason}. Close every tag and write { as \\{.`;
  }
}

/** `docs/ko/containers.mdx:12:3: …`, the place of a node with what is wrong there. */
export function at(page: ParsedPage, node: Nodes, message: string): string {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return `${page.path}:${line}:${column}: ${message}`;
}

function isParseMessage(error: unknown): error is { line: number; column: number; reason: string } {
  return error instanceof Error && 'reason' in error && 'line' in error;
}

function toUses(root: Root): Use[] {
  const uses: Use[] = [];
  const alone = toAlone(root);
  visit(root, (node, _index, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const attributes = new Map<string, string>();
    const computed: string[] = [];
    for (const attribute of node.attributes) {
      const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
        attributes.set(name, attribute.value);
      } else computed.push(name);
    }
    const isBlock = alone.has(node) || (node.type === 'mdxJsxFlowElement' && parent?.type !== 'paragraph');
    uses.push({ name: node.name ?? '', attributes, computed, isBlock, node });
  });
  return uses;
}

/** What has a paragraph to itself: MDX takes such a paragraph away, and its words would stand bare on the page. */
function toAlone(root: Root): Set<Nodes> {
  const alone = new Set<Nodes>();
  visit(root, 'paragraph', ({ children }, _index, parent) => {
    const isBare = children.every(
      (child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
    );
    if (isBare && parent?.type !== 'listItem') for (const child of children) alone.add(child);
  });
  return alone;
}

function toHeadings(root: Root): PageHeading[] {
  const headings: PageHeading[] = [];
  visit(root, 'heading', (node) => {
    const [, text = '', id] = /^(.*?)(?:\s*\[#([\w-]+)\])?$/s.exec(toString(node)) ?? [];
    headings.push({ depth: node.depth, text, node, ...(id !== undefined && { id }) });
  });
  return headings;
}
