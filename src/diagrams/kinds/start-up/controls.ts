import { choiceOf, rangeOf, stepperOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { allStarts, fields, finishers, type StartUpState } from './model.ts';
import type { StartUpData } from './schema.ts';
import { showTime } from './times.ts';

/** What has happened at the present step of the race. */
export function stepCaption(data: StartUpData, state: StartUpState, text: Text): string {
  const lane = finishers(data, state)[state.step - 1];
  if (!lane) return text.message('step.start');
  return text.message(state.step === data.lanes.length ? 'step.done' : 'step.ready', {
    time: showTime(allStarts(lane, state), text),
    lane: text.message(`lane.${lane.id}`),
  });
}

/** The race to step through, the lane to look into, how many are started, and the axis. */
export function controls(data: StartUpData, state: StartUpState, text: Text): Control[] {
  const { step, focus, axis, copies, parallel } = fields(data);
  const count = (many: number) => text.message('control.count', { count: many });
  return [
    stepperOf('step', state.step, step.max + 1, stepCaption(data, state, text), text),
    choiceOf('focus', state, focus.options, 'lane', text),
    choiceOf('axis', state, axis.options, 'axis', text),
    rangeOf('copies', state, copies, count(state.copies), text),
    rangeOf('parallel', state, parallel, count(state.parallel), text),
  ];
}
