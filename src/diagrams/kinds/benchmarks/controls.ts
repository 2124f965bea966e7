import type { Control, Text } from '../../kind.ts';
import { chartOf, labelings, type BenchmarksState } from './model.ts';
import type { BenchmarksData } from './schema.ts';

/** Which chart, and for shares whether the bars say percent or what was measured. */
export function controls(data: BenchmarksData, state: BenchmarksState, text: Text): Control[] {
  const charts: Control = {
    type: 'choice',
    field: 'chart',
    label: text.message('control.chart'),
    value: state.chart,
    options: data.charts.map(({ id }) => ({ value: id, label: text.message(`chart.${id}`) })),
  };
  if (chartOf(data, state).measure === 'absolute') return [charts];
  return [
    charts,
    {
      type: 'choice',
      field: 'labels',
      label: text.message('control.labels'),
      value: state.labels,
      options: labelings.map((value) => ({ value, label: text.message(`labels.${value}`) })),
    },
  ];
}
