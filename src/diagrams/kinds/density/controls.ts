import type { Control, Text } from '../../kind.ts';
import { fields, type DensityState } from './model.ts';
import type { DensityData } from './schema.ts';

/** The controls: the size of an application; the overheads, which are assumptions, folded. */
export function controls(data: DensityData, state: DensityState, text: Text): Control[] {
  const all = fields(data);
  const range = (field: keyof typeof all): Control => {
    const { min, max, step } = all[field];
    return {
      type: 'range',
      field,
      label: text.message(`control.${field}`),
      min,
      max,
      step,
      value: state[field],
      output: text.number(state[field]),
    };
  };
  return [
    range('size'),
    {
      type: 'group',
      key: 'overheads',
      label: text.message('control.overheads'),
      folded: true,
      controls: [range('host'), range('guest'), range('container')],
    },
  ];
}
