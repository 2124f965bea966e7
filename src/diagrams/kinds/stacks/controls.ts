import { choiceOf, rangeOf, switchOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { copiesOf, sides } from '../../rules/topology.ts';
import { fields, shownIn, type StacksState } from './model.ts';
import type { StacksData } from './schema.ts';

/** The controls of a stack figure: what stands in each column, how many applications, and how it is drawn. */
export function controls(data: StacksData, state: StacksState, text: Text): Control[] {
  const all = fields(data);
  const values = { count: state.apps, percent: state.morph };
  const range = (field: 'apps' | 'morph') =>
    rangeOf(field, state, all[field], text.message(`control.${field}-value`, values), text);
  // Where no column has an engine there is nothing to move.
  const hasEngine = shownIn(data, state).some((one) => copiesOf(one, 'engine', 1) > 0);
  return [
    ...sides.map((side) => choiceOf(side, state, all.left.options, 'topologies', text)),
    range('apps'),
    range('morph'),
    ...(hasEngine ? [switchOf('aside', state, text)] : []),
    switchOf('boundaries', state, text),
  ];
}
