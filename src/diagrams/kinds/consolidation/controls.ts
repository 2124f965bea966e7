import { nameOfApp } from '../../emblems.ts';
import { choiceOf, groupOf, rangeOf, stepperOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { eraOf, fields, read, type ConsolidationState } from './model.ts';
import type { ConsolidationData } from './schema.ts';

/** The era to step through, which applications there are, how large they are at their busiest, and what a server costs. */
export function controls(data: ConsolidationData, state: ConsolidationState, text: Text): Control[] {
  const limits = fields(data);
  const isCompany = state.set === 'company';
  const counted = isCompany ? 'apps' : 'services';
  const count = text.message('control.count', { count: state[counted] });
  const cost = text.message('control.cost-value', { cost: state.cost });
  const { servers, systems } = read(data, state, eraOf(state));
  const caption = text.message(`caption.${eraOf(state)}`, { servers, systems });
  return [
    stepperOf('era', state.era, limits.era.max + 1, caption, text),
    choiceOf('set', state, ['company', 'services'], 'set', text),
    rangeOf(counted, state, limits[counted], count, text),
    rangeOf('cost', state, limits.cost, cost, text),
    ...(isCompany ? [groupOf('sizes', peakRanges(data, state, text), text, true)] : []),
  ];
}

/** A slider for the peak of each of the company's applications. */
function peakRanges(data: ConsolidationData, state: ConsolidationState, text: Text): Control[] {
  const { min, max } = fields(data).peaks.of;
  return data.company.apps.slice(0, state.apps).map(({ id }, index) => {
    const peak = state.peaks[index] ?? min;
    return {
      type: 'range',
      field: 'peaks',
      index,
      label: nameOfApp(id, text),
      min,
      max,
      step: 1,
      value: peak,
      output: text.message('control.size', { peak }),
    };
  });
}
