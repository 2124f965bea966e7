import type { Action, Refusal, Text } from '../../kind.ts';
import { setField } from '../../state.ts';
import { faultsIn, type Version } from './faults.ts';
import type { ClinicData, Item } from './schema.ts';
import { partsOf } from './sketch.ts';

/** What a reader can set: the drawing at hand, and the mistakes found so far. */
export type ClinicState = Readonly<{
  item: number;
  found: readonly boolean[];
}>;

/** What each field of the state may hold. */
export function fields({ items }: ClinicData) {
  return {
    item: { type: 'number', min: 0, max: items.length - 1, step: 1 },
    found: { type: 'list', of: { type: 'flag' }, min: items.length, max: items.length },
  } as const;
}

/** The first drawing at hand, no mistake found. */
export function initial({ items }: ClinicData): ClinicState {
  return { item: 0, found: items.map(() => false) };
}

/** Which version of a drawing is shown: the wrong one until its mistake is found. */
export function versionOf({ found }: ClinicState, at: number): Version {
  return found[at] === true ? 'right' : 'wrong';
}

/** The part that shows the mistake of a drawing. The schema has checked that there is exactly one. */
export function mistakeOf(item: Item): { code: string; part: string } {
  const [fault] = faultsIn(item, 'wrong');
  if (!fault) throw new Error(`The drawing "${item.id}" has no mistake. Its schema should have refused it.`);
  return fault;
}

/** Pointing at a part, in the drawing (`2/engine`) or by its button: the wrong part is mended, a right one stays as it is. */
export function reduce(
  data: ClinicData,
  state: ClinicState,
  action: Action,
  text: Text,
): ClinicState | Refusal {
  const refused = { refused: text.message('figure.refused') };
  if (action.type === 'set') return setField(fields(data), state, action) ?? refused;
  const [place = '', part = ''] = action.value?.split('/') ?? [];
  const at =
    action.name === 'reveal' ? state.item : data.items.findIndex((_, index) => String(index) === place);
  const item = data.items[at];
  if (!item || !['pick', 'reveal'].includes(action.name)) return refused;
  const mended = { item: at, found: state.found.map((old, index) => old || index === at) };
  if (action.name === 'reveal') return mended;
  if (!partsOf(item, 'wrong').includes(part) && !partsOf(item, 'right').includes(part)) return refused;
  if (versionOf(state, at) === 'right') return { refused: text.message('done', { number: at + 1 }) };
  if (part === mistakeOf(item).part) return mended;
  return { refused: text.message('keep', { number: at + 1, part: sayPart(item, part, text) }) };
}

/** A part of a drawing by name. */
export function sayPart(item: Item, part: string, text: Text): string {
  if (item.type === 'stack') return text.message(`roles.${part}`);
  return text.message(`pointed.${part}`);
}
