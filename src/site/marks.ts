/** What a page's text points at, read from its source. */
export interface Marks {
  /** Figure id -> ids of the parts that a sentence of this page speaks of, in reading order. */
  parts: Record<string, string[]>;
  /** Source ids in order of first citation: a citation's number is its place here, counted from 1. */
  citations: string[];
  /** Ids of the terms that the page explains, in reading order. */
  terms: string[];
  /** Ids of the live figures on the page, in reading order. */
  figures: string[];
  /** Figure id -> the named state in which it opens on the page. */
  openings: Record<string, string>;
}

const tag = /<(Part|Cite|Term|Diagram)\b([^>]*?)\/?>/g;
const fence = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm;

/** Every page tells of all pages; each source is read once. */
const known = new Map<string, Marks>();

/** Reads from an MDX source which parts, sources, terms and figures it names. */
export function toMarks(source: string): Readonly<Marks> {
  const marks = known.get(source) ?? readMarks(source);
  known.set(source, marks);
  return marks;
}

function readMarks(source: string): Marks {
  const marks: Marks = { parts: {}, citations: [], terms: [], figures: [], openings: {} };
  for (const [, name, attributes = ''] of source.replace(fence, '').matchAll(tag)) {
    const id = toAttribute(attributes, 'id');
    if (!id) continue;
    if (name === 'Part') addOnce((marks.parts[toAttribute(attributes, 'figure') ?? ''] ??= []), id);
    if (name === 'Cite') addOnce(marks.citations, id);
    if (name === 'Term') addOnce(marks.terms, id);
    if (name === 'Diagram') {
      addOnce(marks.figures, id);
      marks.openings[id] ??= toAttribute(attributes, 'state') ?? 'start';
    }
  }
  return marks;
}

function toAttribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}

function addOnce(list: string[], id: string): void {
  if (!list.includes(id)) list.push(id);
}
