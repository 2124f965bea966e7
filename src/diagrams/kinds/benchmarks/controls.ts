import { choiceOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { chartOf, fields, type BenchmarksState } from './model.ts';
import type { BenchmarksData } from './schema.ts';

/** Which chart, and for shares whether the bars say percent or what was measured. */
export function controls(data: BenchmarksData, state: BenchmarksState, text: Text): Control[] {
  const { chart, labels } = fields(data);
  const charts = choiceOf('chart', state, chart.options, 'chart', text);
  return chartOf(data, state).measure === 'absolute'
    ? [charts]
    : [charts, choiceOf('labels', state, labels.options, 'labels', text)];
}
