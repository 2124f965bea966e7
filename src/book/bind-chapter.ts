import { Parser } from 'htmlparser2';
import { toBookHref, toBookId } from './ids.ts';

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

/** An attribute with the offsets between which it stands in the chapter. */
interface Attribute {
  name: string;
  value: string;
  start: number;
  end: number;
}

/** Attributes that hold ids, separated by spaces. */
const idLists = /^(id|for|list|headers|aria-(labelledby|describedby|controls|owns|details))$/;

/** Sections that every chapter has: their names would repeat, so in the book they are no landmarks. */
const repeated = /^(objectives|references)$/;

/**
 * A chapter's HTML as it stands in the book: ids carry the chapter, and links between chapters become fragments.
 */
export function bindChapter(html: string, slug: string, binding: Binding): string {
  let bound = '';
  let done = 0;
  for (const { start, end, text } of toEdits(html, slug, binding)) {
    bound += html.slice(done, start) + text;
    done = end;
  }
  return bound + html.slice(done);
}

/** In document order, so that they can be carried out from start to end. */
function toEdits(html: string, slug: string, binding: Binding): Edit[] {
  const edits: Edit[] = [];
  let tag: Attribute[] = [];
  const parser = new Parser(
    {
      onattribute: (name, value) => {
        tag.push({ name, value, start: parser.startIndex, end: parser.endIndex });
      },
      onopentag: () => {
        edits.push(...toAttributeEdits(tag, slug, binding));
        tag = [];
      },
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return edits;
}

function toAttributeEdits(tag: readonly Attribute[], slug: string, binding: Binding): Edit[] {
  const isRepeated = tag.some(({ name, value }) => name === 'class' && repeated.test(value));
  return tag.flatMap(({ name, value, start, end }): Edit[] => {
    const bound = isRepeated && name === 'aria-labelledby' ? '' : toBound(name, value, slug, binding);
    if (bound === value) return [];
    const text = bound && `${name}="${bound.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    return [{ start, end, text }];
  });
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
