import type { BlockContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { toSourceOrder, toTermOrder } from '../../site/bibliography.ts';
import type { Page } from '../../site/index.ts';
import { toDataTable, toDiagramWords, toFlowWords } from './figures.ts';
import { list, paragraph, strong, text } from './nodes.ts';
import { sourceLine } from './source-line.ts';

/** A component where a page uses it, its content already in plain Markdown. */
export interface Use {
  attributes: Readonly<Record<string, string>>;
  children: Nodes[];
}

type Form = (use: Use, page: Page) => Nodes[];

const asContent: Form = ({ children }) => children;

/** What each component becomes in plain Markdown. */
const forms: Readonly<Record<string, Form>> = {
  Part: asContent,
  Try: asContent,
  Term: ({ attributes, children }, { glossary, lang }) => {
    const gloss = glossary[attributes.id ?? '']?.gloss;
    // Korean sets no space before a parenthesis: a particle follows it.
    return gloss ? [...children, text(lang === 'ko' ? `(${gloss})` : ` (${gloss})`)] : children;
  },
  Cite: ({ attributes: { id = '', at } }, { citations }) => {
    const number = String(citations.indexOf(id) + 1);
    return [
      { type: 'footnoteReference', identifier: number, label: number },
      ...(at ? [text(` (${at})`)] : []),
    ];
  },
  Show: ({ attributes: { chapter = '', figure = '' }, children }) => [
    { type: 'link', url: `${chapter}.html#figure-${figure}`, children: children as PhrasingContent[] },
  ],
  Note: ({ attributes: { kind = 'tip' }, children }, page) => [
    {
      type: 'blockquote',
      children: [paragraph(strong(page.text(`note.${kind}`))), ...children] as BlockContent[],
    },
  ],
  Quiz: ({ attributes: { question = '' }, children }) => [paragraph(strong(question)), ...children],
  Diagram: ({ attributes: { id = '', state } }, page) => toDiagramWords(page, id, state),
  Flow: ({ attributes: { id = '' } }, page) => toFlowWords(page, id),
  DataTable: ({ attributes: { id = '' } }, page) => toDataTable(page, id),
  GlossaryList: (_, page) => [toGlossaryList(page)],
  SourceList: (_, page) => [list(toSourceOrder(page).map((id) => [paragraph(...sourceLine(page, id))]))],
};

/** A component's plain form. Throws when it has none, with the page and what to do. */
export function resolveComponent(name: string, use: Use, page: Page): Nodes[] {
  const form = forms[name];
  if (!form) {
    throw new Error(
      `docs/${page.lang}/${page.slug}.mdx uses <${name}>, which has no form in plain Markdown. Give it one in src/publish/markdown/components.ts.`,
    );
  }
  return form(use, page);
}

function toGlossaryList(page: Page): RootContent {
  return list(
    toTermOrder(page).flatMap((id) => {
      const entry = page.glossary[id];
      if (!entry) return [];
      const others = entry.elsewhere.map((other) => other.term).join(', ');
      return [[paragraph(strong(entry.term), `${others && ` (${others})`}. ${entry.definition}`)]];
    }),
  );
}
