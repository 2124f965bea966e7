import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import type { ParsedPage } from './parsed-page.ts';

/** Words, code within a sentence, or the mark of a source, with its place in the file. */
export interface Piece {
  kind: 'words' | 'code' | 'cite';
  text: string;
  /** The id of the `<Term>` around it. */
  term?: string;
  isItalic?: true;
  line: number;
  column: number;
}

/** A stretch of text that is read in one go. */
export interface Passage {
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'code' | 'question';
  /** Id of the section it stands in; empty before the first one. */
  section: string;
  /** Names of the components around it, outermost first. */
  inside: readonly string[];
  pieces: readonly Piece[];
}

/** Every passage of a page in reading order: headings, paragraphs, list items, table cells, code, questions. */
export function toPassages({ root }: Pick<ParsedPage, 'root'>): Passage[] {
  const passages: Passage[] = [];
  let section = '';
  const add = (kind: Passage['kind'], inside: readonly string[], pieces: readonly Piece[]) => {
    passages.push({ kind, section, inside, pieces });
  };
  const walk = (node: Nodes, inside: readonly string[], kind: Passage['kind']): void => {
    if (node.type === 'heading') {
      const { id, pieces } = toHeading(node);
      section = id ?? section;
      add('heading', inside, pieces);
    } else if (node.type === 'paragraph') {
      add(kind, inside, toPieces(node));
    } else if (node.type === 'tableCell') add('cell', inside, toPieces(node));
    else if (node.type === 'code')
      add('code', inside, [{ kind: 'code', text: node.value, ...placeOf(node) }]);
    else if (node.type === 'mdxJsxFlowElement') {
      const within = [...inside, node.name ?? ''];
      const question = toAttribute(node, 'question');
      if (question !== undefined)
        add('question', within, [{ kind: 'words', text: question, ...placeOf(node) }]);
      for (const child of node.children) walk(child, within, kind);
    } else if ('children' in node) {
      for (const child of node.children) walk(child, inside, node.type === 'listItem' ? 'item' : kind);
    }
  };
  walk(root, [], 'paragraph');
  return passages;
}

/** A passage as it is read, without the marks of sources. */
export function toWords({ pieces }: Pick<Passage, 'pieces'>): string {
  return pieces.map(({ text }) => text).join('');
}

/** The same with a blank for every sign of code, so that places in it are places in the passage. */
export function toWordsWithoutCode({ pieces }: Pick<Passage, 'pieces'>): string {
  return pieces.map(({ kind, text }) => (kind === 'code' ? '\0'.repeat(text.length) : text)).join('');
}

/** `docs/ko/containers.mdx:12:40: …` for the sign of a passage at `index`. */
export function atSign(
  path: string,
  { pieces }: Pick<Passage, 'pieces'>,
  index: number,
  message: string,
): string {
  let start = 0;
  for (const { text, line, column } of pieces) {
    if (index < start + text.length) return `${path}:${line}:${column + index - start}: ${message}`;
    start += text.length;
  }
  const { line, column } = pieces[0] ?? { line: 1, column: 1 };
  return `${path}:${line}:${column}: ${message}`;
}

function toPieces(node: Heading | Paragraph | TableCell): Piece[] {
  const pieces: Piece[] = [];
  const walk = (child: Nodes, around: Pick<Piece, 'term' | 'isItalic'>): void => {
    const place = placeOf(child);
    if (child.type === 'text') pieces.push({ kind: 'words', text: child.value, ...around, ...place });
    else if (child.type === 'inlineCode') {
      // Its place is that of the backquote before it.
      pieces.push({ kind: 'code', text: child.value, ...around, line: place.line, column: place.column + 1 });
    } else if (child.type === 'mdxJsxTextElement' && child.name === 'Cite') {
      pieces.push({ kind: 'cite', text: '', ...place });
    } else if ('children' in child) {
      const id =
        child.type === 'mdxJsxTextElement' && child.name === 'Term' ? toAttribute(child, 'id') : undefined;
      const within = {
        ...around,
        ...(id !== undefined && { term: id }),
        ...(child.type === 'emphasis' && { isItalic: true as const }),
      };
      for (const inner of child.children) walk(inner, within);
    }
  };
  for (const child of node.children) walk(child, {});
  return pieces;
}

/** The id in a heading's brackets, and its words without them. */
function toHeading(node: Heading): { id?: string; pieces: Piece[] } {
  const pieces = toPieces(node);
  const last = pieces.at(-1);
  const [, words = '', id] = /^(.*?)\s*\[#([\w-]+)\]$/s.exec(last?.text ?? '') ?? [];
  return last && id !== undefined
    ? { id, pieces: [...pieces.slice(0, -1), { ...last, text: words }] }
    : { pieces };
}

function toAttribute(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  name: string,
): string | undefined {
  const value = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function placeOf({ position }: Nodes): { line: number; column: number } {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
