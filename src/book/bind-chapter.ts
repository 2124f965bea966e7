import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { toBookHref, toBookId } from './ids.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What a book is made of, as its chapters have to know it. */
export interface Binding {
  /** The language of the book. */
  lang: string;
  /** Slugs of all its chapters and appendices. */
  slugs: readonly string[];
}

/** Text to stand between two offsets of the chapter. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Attributes that hold ids, separated by spaces. */
const idLists = /^(id|for|list|headers|aria-(labelledby|describedby|controls|owns|details))$/;

/** Sections that every chapter has: their names would repeat, so in the book they are no landmarks. */
const repeated = /^(objectives|references)$/;

/**
 * A chapter's HTML as it stands in the book: ids carry the chapter, and links between chapters become fragments.
 */
export function bindChapter(html: string, slug: string, binding: Binding): string {
  const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true });
  const edits = toEdits(childNodes, slug, binding);
  let bound = '';
  let done = 0;
  for (const { start, end, text } of edits) {
    bound += html.slice(done, start) + text;
    done = end;
  }
  return bound + html.slice(done);
}

/** In document order, so that they can be carried out from start to end. */
function toEdits(nodes: DefaultTreeAdapterTypes.ChildNode[], slug: string, binding: Binding): Edit[] {
  return nodes.flatMap((node) =>
    'attrs' in node
      ? [...toAttributeEdits(node, slug, binding), ...toEdits(node.childNodes, slug, binding)]
      : [],
  );
}

function toAttributeEdits(node: Element, slug: string, binding: Binding): Edit[] {
  const isRepeated = node.attrs.some(({ name, value }) => name === 'class' && repeated.test(value));
  const edits = node.attrs.flatMap(({ name, value }): Edit[] => {
    const place = node.sourceCodeLocation?.attrs?.[name];
    const bound = isRepeated && name === 'aria-labelledby' ? '' : toBound(name, value, slug, binding);
    if (!place || bound === value) return [];
    const text = bound && `${name}="${bound.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    return [{ start: place.startOffset, end: place.endOffset, text }];
  });
  return edits.sort((a, b) => a.start - b.start);
}

function toBound(name: string, value: string, slug: string, { slugs, lang }: Binding): string {
  if (idLists.test(name)) {
    return value
      .split(' ')
      .map((id) => toBookId(slug, id))
      .join(' ');
  }
  if (name === 'href') return toBookHref(slug, value, slugs, lang);
  if (name === 'data-figure') return `${slug}--${value}`;
  return value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${toBookId(slug, id)})`);
}
