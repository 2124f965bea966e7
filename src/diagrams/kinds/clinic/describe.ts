import type { Description, Text } from '../../kind.ts';
import { labelText, sizeText } from './draw.ts';
import { mistakeOf, sayPart, versionOf, type ClinicState } from './model.ts';
import type { ClinicData, Item } from './schema.ts';
import { boxesOf, weigh } from './sketch.ts';

/** The drawings in words, then the answers: what is wrong in each, and why. */
export function describe(data: ClinicData, state: ClinicState, text: Text): Description {
  const found = state.found.filter(Boolean).length;
  return {
    summary:
      found === data.items.length
        ? text.message('all-found')
        : text.message('summary', { items: data.items.length, found }),
    callouts: data.items.map((item, at) =>
      state.found[at] ? sayReason(item, text) : text.message(`titles.${item.id}`),
    ),
    details: [
      {
        type: 'table',
        caption: text.message('table.caption'),
        head: ['number', 'title', 'parts', 'found'].map((column) => text.message(`table.${column}`)),
        rows: data.items.map((item, at) => [
          text.number(at + 1),
          text.message(`titles.${item.id}`),
          sayDrawing(item, state, at, text),
          text.message(state.found[at] ? 'table.yes' : 'table.no'),
        ]),
      },
      ...data.items.flatMap((item, at) => (item.type === 'sizes' ? [sayOrigin(item, at, text)] : [])),
      {
        type: 'list',
        caption: text.message('answers'),
        items: data.items.map((item, at) => ({
          text: text.message('answer', {
            number: at + 1,
            title: sayPart(item, mistakeOf(item).part, text),
            reason: sayReason(item, text),
          }),
        })),
      },
    ],
  };
}

/** What one committed change did: another drawing at hand, or a mistake found with its reason. */
export function describeChange(
  data: ClinicData,
  before: ClinicState,
  after: ClinicState,
  text: Text,
): string {
  const fresh = data.items.flatMap((item, at) =>
    after.found[at] && !before.found[at] ? [{ item, at }] : [],
  );
  const [first] = fresh;
  const done = after.found.every(Boolean) ? [text.message('all-found')] : [];
  if (fresh.length > 1) return describe(data, after, text).summary;
  if (first)
    return [
      text.message('change.found', { number: first.at + 1, reason: sayReason(first.item, text) }),
      ...done,
    ].join(' ');
  const lost = data.items.findIndex((_, at) => before.found[at] && !after.found[at]);
  if (lost >= 0) return text.message('change.open', { number: lost + 1 });
  const item = data.items[after.item];
  return item
    ? text.message('change.item', { number: after.item + 1, title: text.message(`titles.${item.id}`) })
    : '';
}

function sayReason(item: Item, text: Text): string {
  const sizes = item.type === 'sizes' ? weigh(item) : { each: [], once: 0 };
  return text.message(`reasons.${mistakeOf(item).code}`, {
    each: sizes.each.map((bytes) => sizeText(bytes, text)).join(' + '),
    both: item.type === 'sizes' ? sizeText(item.wrong.total, text) : '',
    once: sizeText(sizes.once, text),
  });
}

/** Where the sizes of a drawing come from, and how far they can be trusted. */
function sayOrigin({ blobs: [first] }: Extract<Item, { type: 'sizes' }>, at: number, text: Text) {
  const grade = text.message(`grade.${first?.grade ?? 'illustrative'}`);
  return {
    type: 'line' as const,
    text: text.message('origin', { number: at + 1, grade, year: String(first?.year ?? '') }),
  };
}

/** What a drawing shows, bottom to top; the engine beside the others comes last. */
function sayDrawing(item: Item, state: ClinicState, at: number, text: Text): string {
  return boxesOf(item, versionOf(state, at))
    .map(({ label, kernel, key }) => {
      if (label.key === 'app') return text.message('roles.app');
      if (key === 'engine-0' && label.key !== 'inside.runs') return text.message('inside.manages');
      return kernel
        ? text.message('inside.kernel', { part: labelText(label, text) })
        : labelText(label, text);
    })
    .join(' → ');
}
