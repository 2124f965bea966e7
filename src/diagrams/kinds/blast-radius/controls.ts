import { appName } from '../../emblems.ts';
import { choiceOf, switchOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { sides } from '../../rules/topology.ts';
import { fields, type BlastRadiusState } from './model.ts';
import type { BlastRadiusData } from './schema.ts';

/** The controls: what goes wrong and where, how the engine is set, and what stands in each column. */
export function controls(data: BlastRadiusData, state: BlastRadiusState, text: Text): Control[] {
  const { fault, at, left } = fields(data);
  return [
    choiceOf('fault', state, fault.options, 'faults', text),
    choiceOf('at', state, at.options, (_, copy) => appName(copy, text), text),
    ...sides.map((side) => choiceOf(side, state, left.options, 'topologies', text)),
    switchOf('liveRestore', state, text, 'live-restore'),
  ];
}
