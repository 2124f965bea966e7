import type { RootContent } from 'mdast';
import { startState, toRules, type Detail } from '../../diagrams/index.ts';
import { toTableView } from '../../diagrams/tables/index.ts';
import { toPublisher } from '../../site/bibliography.ts';
import { toFigureText } from '../../site/figure-text.ts';
import type { Page } from '../../site/index.ts';
import { list, paragraph, strong, table } from './nodes.ts';
import { sourceLine } from './source-line.ts';

/** A live figure in the state in which it opens: its point in a sentence, its callouts, and every number in it. */
export function toDiagramWords(page: Page, id: string, state = 'start'): RootContent[] {
  const figure = page.diagrams[id];
  if (!figure) return [];
  const kind = toRules(figure.kind);
  const text = toFigureText(page, id);
  const { summary, callouts, details } = kind.describe(figure.data, startState(kind, figure, state), text);
  return [
    paragraph(strong(text.message('title'))),
    paragraph(summary),
    ...(callouts.length > 0
      ? [
          list(
            callouts.map((callout) => [paragraph(callout)]),
            true,
          ),
        ]
      : []),
    ...details().flatMap(toDetail),
  ];
}

type Item = Extract<Detail, { type: 'list' }>['items'][number];

function toDetail(detail: Detail): RootContent[] {
  if (detail.type === 'line') return [paragraph(detail.text)];
  const caption = detail.caption === '' ? [] : [paragraph(detail.caption)];
  if (detail.type === 'list') return [...caption, toList(detail.items)];
  return [...caption, table([detail.head, ...detail.rows])];
}

function toList(items: readonly Item[]): RootContent {
  return list(
    items.map((item) => [paragraph(item.text), ...(item.items?.length ? [toList(item.items)] : [])]),
  );
}

/** A flow in sentences, one for each step. */
export function toFlowWords({ flows, lang }: Page, id: string): RootContent[] {
  const words = flows[id]?.words[lang];
  if (!words) return [];
  return [
    paragraph(strong(words.title)),
    paragraph(words.summary),
    list(
      words.words.map((line) => [paragraph(line)]),
      true,
    ),
  ];
}

/** A data table with what to mind about it and where it comes from. */
export function toDataTable(page: Page, id: string): RootContent[] {
  const data = page.tables[id];
  if (!data) return [];
  const { text } = page;
  const view = toTableView(data, page.lang, text);
  const { words } = view;
  const head = [
    words.corner,
    ...(view.hasUnits ? [text('table.unit')] : []),
    ...view.columns.map(({ name, unit }) => (unit ? `${name} (${unit})` : name)),
    ...(view.hasSources ? [text('table.source')] : []),
  ];
  const rows = view.rows.map(({ name, unit, cells, source, origin }) => [
    name,
    ...(view.hasUnits ? [unit] : []),
    ...cells.map((cell) => (cell.isDoubtful ? `${cell.text}*` : cell.text)),
    ...(view.hasSources ? [[source && toPublisher(page, source), origin].filter(Boolean).join(', ')] : []),
  ]);
  return [
    paragraph(strong(words.title)),
    table([head, ...rows]),
    ...(view.hasDoubtful ? [paragraph(`* ${text('table.doubtful')}`)] : []),
    ...(words.caveat ? [paragraph(words.caveat)] : []),
    ...(view.origin ? [paragraph([view.origin, words.environment].filter(Boolean).join('. '))] : []),
    ...(data.source ? [paragraph(...sourceLine(page, data.source))] : []),
  ];
}
