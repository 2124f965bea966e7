import { appName } from '../../emblems.ts';
import { choiceOf, groupOf, rangeOf, stepperOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { fields, read, type ConsolidationState } from './model.ts';
import type { ConsolidationData } from './schema.ts';

/** The era to step through, which applications there are, how large they are at their busiest, and what a server costs. */
export function controls(data: ConsolidationData, state: ConsolidationState, text: Text): Control[] {
  const limits = fields(data);
  const isCompany = state.set === 'company';
  const counted = isCompany ? 'apps' : 'services';
  const count = text.message('control.count', { count: state[counted] });
  const cost = text.message('control.cost-value', { cost: state.cost });
  const told = read(data, state);
  const caption = text.message(`caption.${told.era}`, told);
  // A slider for the peak of each of the company's applications.
  const peaks = state.peaks.slice(0, state.apps).map((peak, index): Control => {
    const label = appName(index, text);
    const output = text.message('control.size', { peak });
    return { ...limits.peaks.of, type: 'range', field: 'peaks', index, label, value: peak, output };
  });
  return [
    stepperOf('era', state.era, limits.era.max + 1, caption, text),
    choiceOf('set', state, limits.set.options, 'set', text),
    rangeOf(counted, state, limits[counted], count, text),
    rangeOf('cost', state, limits.cost, cost, text),
    ...(isCompany ? [groupOf('sizes', peaks, text, true)] : []),
  ];
}
