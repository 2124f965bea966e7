import type { Control, Text } from '../../kind.ts';
import { allStarts, axes, fields, finishers, type StartUpState } from './model.ts';
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
  const rules = fields(data);
  const range = (field: 'copies' | 'parallel'): Control => ({
    type: 'range',
    field,
    label: text.message(`control.${field}`),
    min: rules[field].min,
    max: rules[field].max,
    step: 1,
    value: state[field],
    output: text.message('control.count', { count: state[field] }),
  });
  return [
    {
      type: 'stepper',
      field: 'step',
      label: text.message('control.step'),
      count: data.lanes.length + 1,
      value: state.step,
      caption: stepCaption(data, state, text),
    },
    {
      type: 'choice',
      field: 'focus',
      label: text.message('control.focus'),
      value: state.focus,
      options: data.lanes.map(({ id }) => ({ value: id, label: text.message(`lane.${id}`) })),
    },
    {
      type: 'choice',
      field: 'axis',
      label: text.message('control.axis'),
      value: state.axis,
      options: axes.map((value) => ({ value, label: text.message(`axis.${value}`) })),
    },
    range('copies'),
    range('parallel'),
  ];
}
