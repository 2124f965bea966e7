import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { toBookHref, toBookId } from './ids.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What a book is made of, as its chapters have to know it. */
export interface Binding {
  /** The language of the book. */
  lang: string;
  /** Slugs of all its chapters and appendices. */
  slugs: readonly string[];
  /** Figure -> the place whose data later places of the same figure share; filled while chapters are bound. */
  figures: Map<string, string>;
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
 * A chapter's HTML as it stands in the book: ids carry the chapter, links between chapters become fragments, and a
 * figure that an earlier chapter shows too shares its data. Chapters are bound in reading order.
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
      ? [
          ...toAttributeEdits(node, slug, binding),
          ...toEdits(node.childNodes, slug, binding),
          ...toDataEdit(node, slug, binding),
        ]
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

/** The data of a figure is the largest part of a page, so the book carries it once; it is the figure's last child. */
function toDataEdit(node: Element, slug: string, { figures }: Binding): Edit[] {
  const figure = node.attrs.find(({ name }) => name === 'data-figure')?.value;
  const json = node.childNodes.find((child): child is Element => child.nodeName === 'script')?.childNodes[0];
  const place = json?.sourceCodeLocation;
  if (node.tagName !== 'figure' || figure === undefined || !json || !('value' in json) || !place) return [];
  const id = `${slug}--${figure}`;
  const same = figures.get(figure);
  if (same === undefined) figures.set(figure, id);
  const data = JSON.parse(json.value) as { opens: string };
  const bound = same === undefined ? { ...data, id, figure } : { id, same, opens: data.opens };
  const text = JSON.stringify(bound).replaceAll('<', '\\u003c');
  return [{ start: place.startOffset, end: place.endOffset, text }];
}
