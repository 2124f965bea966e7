import type { Detail, Item, Text } from './kind.ts';
import { mark, type Mark } from './scene.ts';

/** A table of a description; messages name its caption and its columns. */
export function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  text: Text,
): Detail {
  return {
    type: 'table',
    caption: text.message(caption),
    head: columns.map((key) => text.message(key)),
    rows,
  };
}

/** A line of a description: a message with its values. */
export function lineOf(key: string, values: Values, text: Text): Detail {
  return { type: 'line', text: text.message(key, values) };
}

type Values = Parameters<Text['message']>[1];

/** A message with its values, and whether it is to be said. */
export type Saying = readonly [isSaid: boolean, key: string, values?: Values];

/** The messages that are to be said, in their order. */
export function sayAll(sayings: readonly Saying[], text: Text): string[] {
  return sayings.flatMap(([isSaid, key, values]) => (isSaid ? [text.message(key, values)] : []));
}

/** Prints a description's details as HTML tables, lists and paragraphs. */
export function drawWords(details: readonly Detail[]): Mark[] {
  return details.map((detail, index) => {
    const key = String(index);
    switch (detail.type) {
      case 'line':
        return mark(key, 'p', {}, detail.text);
      case 'list':
        return box(key, 'div', [
          mark('caption', 'p', { class: 'words-caption' }, detail.caption),
          drawList('list', detail.items),
        ]);
      case 'table':
        return {
          key,
          tag: 'div',
          // A wide table scrolls by itself, and the keyboard must be able to reach that scrolling box. A group and no
          // landmark: the same figure may stand in several chapters of one page.
          attrs: { class: 'words-table', role: 'group', tabindex: 0, 'aria-label': detail.caption },
          children: [
            box('table', 'table', [
              mark('caption', 'caption', {}, detail.caption),
              box('head', 'thead', [
                box(
                  'row',
                  'tr',
                  detail.head.map((cell, column) => mark(String(column), 'th', { scope: 'col' }, cell)),
                ),
              ]),
              box(
                'body',
                'tbody',
                detail.rows.map((row, at) => drawRow(String(at), row)),
              ),
            ]),
          ],
        };
    }
  });
}

/** Prints the texts of the numbered callouts as the items of an ordered list. */
export function drawCallouts(callouts: readonly string[]): Mark[] {
  return callouts.map((text, index) => mark(String(index), 'li', {}, text));
}

function drawList(key: string, items: readonly Item[]): Mark {
  return box(
    key,
    'ul',
    items.map((item, index) =>
      box(String(index), 'li', [
        mark('text', 'span', {}, item.text),
        ...(item.items?.length ? [drawList('items', item.items)] : []),
      ]),
    ),
  );
}

function drawRow(key: string, cells: readonly string[]): Mark {
  return box(
    key,
    'tr',
    cells.map((cell, column) =>
      column === 0 ? mark('0', 'th', { scope: 'row' }, cell) : mark(String(column), 'td', {}, cell),
    ),
  );
}

function box(key: string, tag: string, children: readonly Mark[]): Mark {
  return { key, tag, attrs: {}, children };
}
