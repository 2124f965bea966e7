import { scaleLinear, scaleLog } from 'd3';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, round, textBlock, type Mark } from '../../scene.ts';
import { allStarts, type StartUpState } from './model.ts';
import type { StartUpData } from './schema.ts';
import { showTime } from './times.ts';

/** The range of the logarithmic axis, in seconds; it stays the same, so that nothing moves but what got slower. */
const reach = [1e-3, 1e4] as const;

/** A way to put seconds on a line of some length. */
export interface Axis {
  /** Distance from the start of the line, in user units. */
  readonly at: (seconds: number) => number;
  readonly ticks: readonly number[];
}

/** The axis of the state: 1 ms to 10,000 s in equal factors, or from 0 to the slowest lane in equal seconds. */
export function axisOf(data: StartUpData, state: StartUpState, length: number): Axis {
  if (state.axis === 'log') {
    const scale = scaleLog(reach, [0, length]).clamp(true);
    return {
      at: (seconds) => (seconds <= 0 ? 0 : scale(seconds)),
      ticks: scale.ticks(Math.log10(reach[1] / reach[0])),
    };
  }
  const slowest = Math.max(...data.lanes.map((lane) => allStarts(lane, state)));
  const scale = scaleLinear([0, slowest], [0, length]).nice(5);
  return { at: (seconds) => scale(seconds), ticks: scale.ticks(5) };
}

/** Draws the axis: a hairline and its time for every tick that has room for it. */
export function drawAxis(
  { at, ticks }: Axis,
  box: { x: number; top: number; bottom: number; every: number },
  text: Text,
): Mark {
  const last = ticks.length - 1;
  return group('axis', { class: 'axis soft' }, [
    ...ticks.map((seconds, index) =>
      mark(`line-${index}`, 'path', {
        class: 'hairline',
        d: `M${round(box.x + at(seconds))},${box.top}V${box.bottom}`,
      }),
    ),
    ...ticks.flatMap((seconds, index) =>
      index % box.every === 0
        ? [
            textBlock(`tick-${index}`, [showTime(seconds, text)], {
              x: box.x + at(seconds),
              y: box.top - 9,
              size: fontSizes.small,
              anchor: index === 0 ? 'start' : index === last ? 'end' : 'middle',
              className: 'soft',
            }),
          ]
        : [],
    ),
  ]);
}
