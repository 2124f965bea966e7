import type { Action, Refusal, Text } from '../../kind.ts';
import { numberField, setField } from '../../state.ts';
import type { ClinicData, Item } from './schema.ts';
import { partsOf, type Version } from './sketch.ts';

/** What a reader can set: the drawing at hand, and the mistakes found so far. */
export type ClinicState = Readonly<{
  item: number;
  found: readonly boolean[];
}>;

/** What each field of the state may hold. */
export function fields({ items }: ClinicData) {
  return {
    item: numberField(0, items.length - 1),
    found: { type: 'list', of: { type: 'flag' }, min: items.length, max: items.length },
  } as const;
}

/** The first drawing at hand, no mistake found. */
export function initial({ items }: ClinicData): ClinicState {
  return { item: 0, found: items.map(() => false) };
}

/** Which version of a drawing is shown: the wrong one until its mistake is found. */
export function versionOf({ found }: ClinicState, at: number): Version {
  return found[at] ? 'right' : 'wrong';
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
  const [place, part = ''] = action.value?.split('/') ?? [];
  const picks = action.name === 'pick';
  const at = picks ? Number(place) : state.item;
  const item = data.items[at];
  if (!item || !(picks || action.name === 'reveal')) return refused;
  const number = at + 1;
  if (picks && state.found[at]) return { refused: text.message('done', { number }) };
  // What a mended drawing has besides may still be there to press while it leaves.
  if (picks && !partsOf(item, 'wrong').includes(part)) return refused;
  if (picks && part !== data.mistakes[at]?.part)
    return { refused: text.message('keep', { number, part: sayPart(item, part, text) }) };
  return { item: at, found: state.found.map((old, index) => old || index === at) };
}

/** A part of a drawing by name. */
export function sayPart({ type }: Item, part: string, text: Text): string {
  return text.message(`${type === 'stack' ? 'roles' : 'pointed'}.${part}`);
}
