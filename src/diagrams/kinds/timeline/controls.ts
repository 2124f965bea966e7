import type { Control, Text } from '../../kind.ts';
import { strands } from './data-strands.ts';
import { eventsInView, fields, toldAt, viewOf, type TimelineState } from './model.ts';
import type { TimelineData } from './schema.ts';
import { wordsOf } from './words.ts';

/** The events to step through, the years in view, and which strands are shown. */
export function controls(data: TimelineData, state: TimelineState, text: Text): Control[] {
  const rules = fields(data);
  const events = eventsInView(data, state);
  const told = toldAt(data, state) ?? 0;
  const event = events[told];
  const view = viewOf(state);
  const year = (field: 'from' | 'to'): Control => ({
    type: 'range',
    field,
    label: text.message(`control.${field}`),
    min: rules[field].min,
    max: rules[field].max,
    step: 1,
    value: state[field],
    output: text.message('control.year', { year: String(view[field]) }),
  });
  return [
    {
      type: 'stepper',
      field: 'event',
      label: text.message('control.event'),
      count: Math.max(1, events.length),
      value: told,
      caption: event ? text.message('entry', wordsOf(event, text)) : text.message('none'),
    },
    year('from'),
    year('to'),
    {
      type: 'group',
      key: 'strands',
      label: text.message('control.strands'),
      controls: strands.map((strand, index) => ({
        type: 'switch',
        field: 'strands',
        index,
        label: text.message(`parts.${strand}`),
        on: state.strands[index] ?? false,
      })),
    },
  ];
}
