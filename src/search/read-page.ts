import { ElementType, parseDocument } from 'htmlparser2';
import type { Entry, SearchIndex } from './entry.ts';

type Parent = ReturnType<typeof parseDocument>;
type Node = Parent['childNodes'][number];
type Element = Extract<Node, { tagName: string }>;

/** What one page of the built site adds to the index of its language. */
export interface PageEntries {
  title: string;
  entries: Omit<Entry, 'page'>[];
  terms: SearchIndex['terms'];
}

/* Nothing a reader searches for: drawings, tools, what stands elsewhere on the page or the site too. */
const PASSED_OVER = toSet('script style svg nav button select input output label template');
const PASSED_OVER_CLASSES = toSet(
  'anchor cite use objectives progress references home-path page-turn quiz-open note-label',
  'figure-controls figure-tools figure-status figure-sentence figure-no-script figure-take figure-grade figure-presets',
);
const BLOCKS = toSet('p li td th tr dd dt pre div caption summary figcaption h4');

function toSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

/** Reads the sections, figures, terms, questions and sources out of a finished page; undefined for a page without header. */
export function readPage(html: string): PageEntries | undefined {
  // The book says all chapters once more, so taking it apart would be as much work as all of them.
  if (!/<body\b[^>]*\bpage-(chapter|appendix|home)\b/.test(html)) return undefined;
  const main = find(parseDocument(html), (element) => element.tagName === 'main');
  if (!main) return undefined;
  const heading = find(main, (element) => element.tagName === 'h1');
  const title = heading ? textOf(heading) : '';
  const reader = new Reader(title);
  reader.read(main);
  return { title, entries: reader.finished(), terms: reader.terms };
}

/** Walks a page in order; text belongs to the last heading before it. */
class Reader {
  readonly terms: SearchIndex['terms'] = [];
  readonly #entries: (Omit<Entry, 'page' | 'text'> & { texts: string[] })[];
  #section: string | undefined;

  constructor(title: string) {
    this.#entries = [{ kind: 'page', title, texts: [] }];
  }

  read(node: Node): void {
    if (isText(node)) this.#current()?.texts.push(node.data);
    if (!('tagName' in node)) return;
    if (isPassedOver(node) || node.tagName === 'h1') return;
    const id = attribute(node, 'id');
    if (/^h[23]$/.test(node.tagName) && id) this.#openSection(node, id);
    else if (node.tagName === 'figure' && id) this.#addFigure(node, id);
    else if (node.tagName === 'details' && hasClass(node, 'quiz') && id) this.#addQuestion(node, id);
    else if (node.tagName === 'dl' && hasClass(node, 'glossary')) this.#addTerms(node);
    else if (node.tagName === 'ul' && hasClass(node, 'bibliography')) this.#addSources(node);
    else this.#readInside(node);
  }

  #readInside(node: Element): void {
    if (BLOCKS.has(node.tagName)) this.#current()?.texts.push(' ');
    for (const child of node.childNodes) this.read(child);
    if (BLOCKS.has(node.tagName)) this.#current()?.texts.push(' ');
  }

  /** A section that only gathers others tells what they are called. */
  finished(): Omit<Entry, 'page'>[] {
    return this.#entries.map(({ texts, ...entry }) => {
      const gathered = this.#entries
        .filter(({ kind, above }) => kind === 'section' && above === entry.title)
        .map(({ title }) => title);
      return { ...entry, text: toLine(texts.join('')) || gathered.join(' · ') };
    });
  }

  #current() {
    return this.#entries.findLast(({ kind }) => kind === 'page' || kind === 'section');
  }

  #openSection(node: Element, id: string): void {
    const title = textOf(node);
    if (node.tagName === 'h2') this.#section = undefined;
    this.#entries.push({ kind: 'section', id, title, ...this.#above(), texts: [] });
    if (node.tagName === 'h2') this.#section = title;
  }

  #addFigure(node: Element, id: string): void {
    const head =
      find(node, (element) => hasClass(element, 'figure-title')) ??
      find(node, ({ tagName }) => tagName === 'figcaption');
    this.#add('figure', id, head ? textOf(head) : '', node);
  }

  #addQuestion(node: Element, id: string): void {
    const question = find(node, ({ tagName }) => tagName === 'summary');
    const answer = find(node, (element) => hasClass(element, 'quiz-answer'));
    this.#add('question', id, question ? textOf(question) : '', answer);
  }

  #addTerms(list: Element): void {
    for (const item of list.childNodes) {
      const id = 'tagName' in item ? attribute(item, 'id') : undefined;
      if (!('tagName' in item) || id === undefined) continue;
      const names = find(item, ({ tagName }) => tagName === 'dt');
      const [term = '', ...elsewhere] = names?.childNodes.map(textOf).filter(Boolean) ?? [];
      const definition = find(item, ({ tagName }) => tagName === 'dd');
      this.terms.push([term, elsewhere]);
      this.#entries.push({
        kind: 'term',
        id,
        title: term,
        texts: [[...elsewhere, definition ? textOf(definition) : ''].join(' · ')],
      });
    }
  }

  #addSources(list: Element): void {
    for (const item of list.childNodes) {
      const id = 'tagName' in item ? attribute(item, 'id') : undefined;
      if (!('tagName' in item) || id === undefined) continue;
      const line = textOf(item);
      const link = find(item, ({ tagName }) => tagName === 'a');
      const title = link ? textOf(link) : line;
      this.#entries.push({
        kind: 'source',
        id,
        title,
        texts: [line.replace(title, '').replace(/^[\s.]+/, '')],
      });
    }
  }

  #add(kind: Entry['kind'], id: string, title: string, content: Element | undefined): void {
    const text = content ? textOf(content) : '';
    const rest = text.startsWith(title) ? text.slice(title.length) : text;
    this.#entries.push({ kind, id, title, ...this.#above(), texts: [rest] });
  }

  #above(): { above?: string } {
    return this.#section === undefined ? {} : { above: this.#section };
  }
}

/** The text of a node in one line; blocks do not run into each other. */
function textOf(node: Node): string {
  return toLine(rawTextOf(node));
}

function rawTextOf(node: Node): string {
  if (isText(node)) return node.data;
  if (!('tagName' in node) || isPassedOver(node)) return '';
  const text = node.childNodes.map(rawTextOf).join('');
  return BLOCKS.has(node.tagName) ? ` ${text} ` : text;
}

function toLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function isPassedOver(element: Element): boolean {
  return (
    PASSED_OVER.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    (element.tagName === 'summary' && element.parent !== null && hasClass(element.parent, 'figure-words')) ||
    [...PASSED_OVER_CLASSES].some((name) => hasClass(element, name))
  );
}

function find(node: Parent | Node, isWanted: (element: Element) => boolean): Element | undefined {
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    if ('tagName' in child && isWanted(child)) return child;
    const within = find(child, isWanted);
    if (within) return within;
  }
  return undefined;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attribs[name];
}

function isText(node: Node): node is Extract<Node, { type: ElementType.ElementType.Text }> {
  return node.type === ElementType.Text;
}

function hasClass(node: Parent | Node | Element, name: string): boolean {
  return 'attribs' in node && attribute(node, 'class')?.split(/\s+/).includes(name) === true;
}
