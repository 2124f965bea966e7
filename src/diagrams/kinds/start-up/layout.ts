import type { Text } from '../../kind.ts';
import { mark, present, round, widths, type Scene, type Width } from '../../scene.ts';
import { axisOf, drawAxis } from './axis.ts';
import { drawLane, type Race } from './lanes.ts';
import { measures } from './measures.ts';
import { clockOf, focusOf, type StartUpState } from './model.ts';
import { drawPanel, panelHeight } from './panel.ts';
import type { StartUpData } from './schema.ts';

const top = 24;
const gap = 22;

/** The race on a common axis of time, and below it the phases of one lane. */
export function layout(data: StartUpData, state: StartUpState, text: Text, width: Width): Scene {
  const measure = measures[width];
  const { x, length, lane: height } = measure;
  const axis = axisOf(data, state, length);
  const race: Race = { state, axis, clock: clockOf(data, state), measure };
  const bottom = top + data.lanes.length * height;
  // The tallest panel sets the height, so that another lane's phases move nothing below the figure.
  const panel = Math.max(...data.lanes.map((lane) => panelHeight(lane, text, measure)));
  return {
    width: widths[width],
    height: bottom + gap + panel,
    marks: present([
      drawAxis(axis, { x, top, bottom, every: width === 'narrow' && state.axis === 'log' ? 2 : 1 }, text),
      // While the race is on, a line marks how much time has gone by.
      state.step < data.lanes.length &&
        mark('clock', 'path', {
          class: 'brace',
          d: `M${round(x + axis.at(race.clock))},${top - 2}V${bottom}`,
        }),
      ...data.lanes.map((lane, at) => drawLane(lane, at, top + at * height, race, text)),
      drawPanel(focusOf(data, state), text, measure, bottom + gap),
    ]),
  };
}
