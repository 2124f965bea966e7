import { rangeOf, stepperOf, switchesOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { strands } from './data-strands.ts';
import { eventsInView, fields, toldAt, toldIn, viewOf, type TimelineState } from './model.ts';
import type { TimelineData } from './schema.ts';
import { wordsOf } from './words.ts';

/** The events to step through, the years in view, and which strands are shown. */
export function controls(data: TimelineData, state: TimelineState, text: Text): Control[] {
  const { from, to } = fields(data);
  const events = eventsInView(data, state);
  const told = toldIn(data, state);
  const view = viewOf(state);
  const year = (of: number) => text.message('control.year', { year: String(of) });
  return [
    stepperOf(
      'event',
      toldAt(data, state) ?? 0,
      Math.max(1, events.length),
      told ? text.message('entry', wordsOf(told, text)) : text.message('none'),
      text,
    ),
    rangeOf('from', state, from, year(view.from), text),
    rangeOf('to', state, to, year(view.to), text),
    switchesOf(
      'strands',
      state,
      strands.map((strand) => text.message(`parts.${strand}`)),
      text,
    ),
  ];
}
