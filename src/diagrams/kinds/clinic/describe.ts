import type { Description, Text } from '../../kind.ts';
import { sayBytes } from '../../sizes.ts';
import { tableOf } from '../../words.ts';
import { labelText } from './draw.ts';
import { sayPart, versionOf, type ClinicState } from './model.ts';
import type { ClinicData, Item } from './schema.ts';
import { boxesOf, weigh, type Version } from './sketch.ts';

/** The drawings in words, then the answers: what is wrong in each, and why. */
export function describe(data: ClinicData, state: ClinicState, text: Text): Description {
  const items = data.items.length;
  const found = state.found.filter(Boolean).length;
  const title = ({ id }: Item) => text.message(`titles.${id}`);
  return {
    summary: text.message(found === items ? 'all-found' : 'summary', { items, found }),
    callouts: data.items.map((item, at) => (state.found[at] ? sayReason(data, at, text) : title(item))),
    details: () => [
      tableOf(
        'table.caption',
        ['table.number', 'table.title', 'table.parts', 'table.found'],
        data.items.map((item, at) => [
          text.number(at + 1),
          title(item),
          sayDrawing(item, versionOf(state, at), text),
          text.message(state.found[at] ? 'table.yes' : 'table.no'),
        ]),
        text,
      ),
      ...data.items.flatMap((item, at) => sayOrigin(item, at, text)),
      {
        type: 'list',
        caption: text.message('answers'),
        items: data.items.map((item, at) => ({
          text: text.message('answer', {
            number: at + 1,
            title: sayPart(item, data.mistakes[at]?.part ?? '', text),
            reason: sayReason(data, at, text),
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
  const turned = (to: boolean) =>
    after.found.flatMap((found, at) => (found === to && before.found[at] !== to ? [at] : []));
  const [fresh, another] = turned(true);
  const [lost] = turned(false);
  if (another !== undefined) return describe(data, after, text).summary;
  if (fresh !== undefined) {
    const said = text.message('change.found', { number: fresh + 1, reason: sayReason(data, fresh, text) });
    return after.found.every(Boolean) ? `${said} ${text.message('all-found')}` : said;
  }
  if (lost !== undefined) return text.message('change.open', { number: lost + 1 });
  const title = text.message(`titles.${data.items[after.item]?.id ?? ''}`);
  return text.message('change.item', { number: after.item + 1, title });
}

function sayReason({ items, mistakes }: ClinicData, at: number, text: Text): string {
  const item = items[at];
  const reason = `reasons.${mistakes[at]?.code ?? ''}`;
  if (item?.type !== 'sizes') return text.message(reason);
  const { each, once } = weigh(item);
  return text.message(reason, {
    each: each.map((bytes) => sayBytes(bytes, text)).join(' + '),
    both: sayBytes(item.wrong.total, text),
    once: sayBytes(once, text),
  });
}

/** Where the sizes of a drawing come from, and how far they can be trusted. */
function sayOrigin(item: Item, at: number, text: Text) {
  const [first] = item.type === 'sizes' ? item.blobs : [];
  if (!first) return [];
  const grade = text.message(`grade.${first.grade}`);
  const said = text.message('origin', { number: at + 1, grade, year: String(first.year) });
  return [{ type: 'line' as const, text: said }];
}

/** What a drawing shows, bottom to top; the engine beside the others comes last. */
function sayDrawing(item: Item, version: Version, text: Text): string {
  return boxesOf(item, version)
    .map(({ label, kernel }) => {
      if (label.app !== undefined) return text.message('roles.app');
      if (label.key === 'roles.engine') return text.message('inside.manages');
      const part = labelText(label, text);
      return kernel ? text.message('inside.kernel', { part }) : part;
    })
    .join(' → ');
}
