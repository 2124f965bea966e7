import type { Control, Text } from '../../kind.ts';
import { columns, fields, type StacksState } from './model.ts';
import type { StacksData } from './schema.ts';

/** The controls of a stack figure: what stands in each column, how many applications, and how it is drawn. */
export function controls(data: StacksData, state: StacksState, text: Text): Control[] {
  const { apps, morph } = fields(data);
  const options = data.topologies.map(({ id }) => ({ value: id, label: text.message(`topologies.${id}`) }));
  // Where no column has an engine there is nothing to move.
  const hasEngine = Object.values(columns(data, state)).some(({ layers }) =>
    layers.some(({ manages }) => manages),
  );
  const aside: Control = {
    type: 'switch',
    field: 'aside',
    label: text.message('control.aside'),
    on: state.aside,
  };
  return [
    { type: 'choice', field: 'left', label: text.message('control.left'), options, value: state.left },
    { type: 'choice', field: 'right', label: text.message('control.right'), options, value: state.right },
    {
      type: 'range',
      field: 'apps',
      label: text.message('control.apps'),
      min: apps.min,
      max: apps.max,
      step: apps.step,
      value: state.apps,
      output: text.message('control.apps-value', { count: state.apps }),
    },
    {
      type: 'range',
      field: 'morph',
      label: text.message('control.morph'),
      min: morph.min,
      max: morph.max,
      step: morph.step,
      value: state.morph,
      output: text.message('control.morph-value', { percent: state.morph }),
    },
    ...(hasEngine ? [aside] : []),
    { type: 'switch', field: 'boundaries', label: text.message('control.boundaries'), on: state.boundaries },
  ];
}
