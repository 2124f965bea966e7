import { groupOf, rangeOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { fields, type DensityState } from './model.ts';
import type { DensityData } from './schema.ts';

/** The controls: the size of an application; the overheads, which are assumptions, folded. */
export function controls(data: DensityData, state: DensityState, text: Text): Control[] {
  const all = fields(data);
  const range = (field: keyof typeof all) =>
    rangeOf(field, state, all[field], text.number(state[field]), text);
  return [
    range('size'),
    groupOf('overheads', [range('host'), range('guest'), range('container')], text, true),
  ];
}
