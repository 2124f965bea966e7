import { choiceOf, stepperOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { sides } from '../../rules/topology.ts';
import { captionOf } from './describe.ts';
import { fields, lastStep, stepOf, type IoPathState } from './model.ts';
import type { IoPathData } from './schema.ts';

/** The controls of a figure of paths: what is asked, where each column's request runs, and its steps. */
export function controls(data: IoPathData, state: IoPathState, text: Text): Control[] {
  const { event, left } = fields(data);
  return [
    choiceOf('event', state, event.options, 'events', text),
    ...sides.map((side) => choiceOf(side, state, left.options, 'topologies', text)),
    stepperOf('step', stepOf(data, state), lastStep(data, state) + 1, captionOf(data, state, text), text),
  ];
}
