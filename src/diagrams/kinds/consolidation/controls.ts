import type { Control, Text } from '../../kind.ts';
import { eraOf, fields, read, type ConsolidationState } from './model.ts';
import type { ConsolidationData } from './schema.ts';

/** The era to step through, which applications there are, how large they are at their busiest, and what a server costs. */
export function controls(data: ConsolidationData, state: ConsolidationState, text: Text): Control[] {
  const { era, peaks } = fields(data);
  const { servers, systems } = read(data, state, eraOf(state));
  return [
    {
      type: 'stepper',
      field: 'era',
      label: text.message('control.era'),
      count: era.max + 1,
      value: state.era,
      caption: text.message(`caption.${eraOf(state)}`, { servers, systems }),
    },
    {
      type: 'choice',
      field: 'set',
      label: text.message('control.set'),
      value: state.set,
      options: ['company', 'services'].map((value) => ({ value, label: text.message(`set.${value}`) })),
    },
    countRange(data, state, text),
    costRange(data, state, text),
    ...(state.set === 'company'
      ? [
          {
            type: 'group' as const,
            key: 'sizes',
            label: text.message('control.sizes'),
            folded: true,
            controls: data.company.apps.slice(0, state.apps).map(({ id }, index): Control => {
              const peak = state.peaks[index] ?? peaks.of.min;
              return {
                type: 'range',
                field: 'peaks',
                index,
                label: `${id.toUpperCase()} ${text.message(`apps.${id}`)}`,
                min: peaks.of.min,
                max: peaks.of.max,
                step: 1,
                value: peak,
                output: text.message('control.size', { peak }),
              };
            }),
          },
        ]
      : []),
  ];
}

function countRange(data: ConsolidationData, state: ConsolidationState, text: Text): Control {
  const field = state.set === 'company' ? 'apps' : 'services';
  const { min, max, step } = fields(data)[field];
  const value = state[field];
  return {
    type: 'range',
    field,
    label: text.message(`control.${field}`),
    min,
    max,
    step,
    value,
    output: text.message('control.count', { count: value }),
  };
}

function costRange(data: ConsolidationData, state: ConsolidationState, text: Text): Control {
  const { min, max, step } = fields(data).cost;
  return {
    type: 'range',
    field: 'cost',
    label: text.message('control.cost'),
    min,
    max,
    step,
    value: state.cost,
    output: text.message('control.cost-value', { cost: state.cost }),
  };
}
