import type { Control, Text } from '../../kind.ts';
import { events } from '../../rules/topology.ts';
import { captionOf } from './describe.ts';
import { lastStep, stepOf, type IoPathState } from './model.ts';
import type { IoPathData } from './schema.ts';

/** The controls of a figure of paths: what is asked, where each column's request runs, and its steps. */
export function controls(data: IoPathData, state: IoPathState, text: Text): Control[] {
  const topologies = data.topologies.map(({ id }) => ({
    value: id,
    label: text.message(`topologies.${id}`),
  }));
  return [
    {
      type: 'choice',
      field: 'event',
      label: text.message('control.event'),
      value: state.event,
      options: events.map((event) => ({ value: event, label: text.message(`events.${event}`) })),
    },
    {
      type: 'choice',
      field: 'left',
      label: text.message('control.left'),
      options: topologies,
      value: state.left,
    },
    {
      type: 'choice',
      field: 'right',
      label: text.message('control.right'),
      options: topologies,
      value: state.right,
    },
    {
      type: 'stepper',
      field: 'step',
      label: text.message('control.step'),
      count: lastStep(data, state) + 1,
      value: stepOf(data, state),
      caption: captionOf(data, state, text),
    },
  ];
}
