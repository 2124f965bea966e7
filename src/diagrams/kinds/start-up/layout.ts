import type { Text } from '../../kind.ts';
import { mark, round, widths, type Mark, type Scene, type Width } from '../../scene.ts';
import { axisOf, drawAxis } from './axis.ts';
import { drawLane, laneMeasures } from './lanes.ts';
import { clockOf, focusOf, type StartUpState } from './model.ts';
import { drawPanel, panelHeight } from './panel.ts';
import type { StartUpData } from './schema.ts';

const top = 24;
const gap = 22;

/** The race on a common axis of time, and below it the phases of one lane. */
export function layout(data: StartUpData, state: StartUpState, text: Text, width: Width): Scene {
  const { x, length, height } = laneMeasures[width];
  const axis = axisOf(data, state, length);
  const bottom = top + data.lanes.length * height;
  // The tallest panel sets the height, so that another lane's phases move nothing below the figure.
  const panel = Math.max(...data.lanes.map((lane) => panelHeight(lane, text, width)));
  return {
    width: widths[width],
    height: bottom + gap + panel,
    marks: [
      drawAxis(axis, { x, top, bottom, every: width === 'narrow' && state.axis === 'log' ? 2 : 1 }, text),
      ...drawClock(data, state, x, axis.at, bottom),
      ...data.lanes.map((lane, at) => drawLane(data, state, lane, at, axis, text, width, top + at * height)),
      drawPanel(focusOf(data, state), text, width, bottom + gap),
    ],
  };
}

/** While the race is on, a line marks how much time has gone by. */
function drawClock(
  data: StartUpData,
  state: StartUpState,
  x: number,
  at: (seconds: number) => number,
  bottom: number,
): Mark[] {
  if (state.step === data.lanes.length) return [];
  return [
    mark('clock', 'path', {
      class: 'brace',
      d: `M${round(x + at(clockOf(data, state)))},${top - 2}V${bottom}`,
    }),
  ];
}
