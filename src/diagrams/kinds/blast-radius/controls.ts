import type { Control, Text } from '../../kind.ts';
import { nameOfApp } from './results.ts';
import { fields, type BlastRadiusState } from './model.ts';
import type { BlastRadiusData } from './schema.ts';

/** The controls: what goes wrong and where, how the engine is set, and what stands in each column. */
export function controls(data: BlastRadiusData, state: BlastRadiusState, text: Text): Control[] {
  const { fault, at } = fields(data);
  const topologies = data.topologies.map(({ id }) => ({
    value: id,
    label: text.message(`topologies.${id}`),
  }));
  return [
    {
      type: 'choice',
      field: 'fault',
      label: text.message('control.fault'),
      value: state.fault,
      options: fault.options.map((value) => ({ value, label: text.message(`faults.${value}`) })),
    },
    {
      type: 'choice',
      field: 'at',
      label: text.message('control.at'),
      value: state.at,
      options: at.options.map((value, copy) => ({ value, label: nameOfApp(copy, text) })),
    },
    {
      type: 'choice',
      field: 'left',
      label: text.message('control.left'),
      options: topologies,
      value: state.left,
    },
    {
      type: 'choice',
      field: 'right',
      label: text.message('control.right'),
      options: topologies,
      value: state.right,
    },
    {
      type: 'switch',
      field: 'liveRestore',
      label: text.message('control.live-restore'),
      on: state.liveRestore,
    },
  ];
}
