import { tickStep } from 'd3';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, round, textBlock, type Mark } from '../../scene.ts';
import { allStarts, type StartUpState } from './model.ts';
import type { StartUpData } from './schema.ts';
import { showTime } from './times.ts';

/** The powers of ten of a second that the logarithmic axis spans; fixed, so that nothing moves but what got slower. */
const powers = [-3, -2, -1, 0, 1, 2, 3, 4] as const;

/** A way to put seconds on a line of some length. */
export interface Axis {
  /** Distance from the start of the line, in user units. */
  readonly at: (seconds: number) => number;
  readonly ticks: readonly number[];
}

/**
 * The axis of the state: 1 ms to 10,000 s in equal factors, or from 0 to the slowest lane in equal seconds.
 * A scale of d3 brings interpolation and number formats along, 6 kB gzip that a straight line has no use for.
 */
export function axisOf(data: StartUpData, state: StartUpState, length: number): Axis {
  if (state.axis === 'log') {
    return {
      at: (seconds) => ((Math.min(4, Math.max(-3, Math.log10(seconds))) + 3) / 7) * length,
      ticks: powers.map((power) => Number(`1e${power}`)),
    };
  }
  const slowest = Math.max(...data.lanes.map((lane) => allStarts(lane, state)));
  const step = tickStep(0, slowest, 5);
  const count = Math.ceil(slowest / step);
  return {
    at: (seconds) => (seconds / (count * step)) * length,
    ticks: Array.from({ length: count + 1 }, (_, at) => at * step),
  };
}

/** Draws the axis: a hairline and its time for every tick, or for every other one where it is narrow. */
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
    ...ticks.map(
      (seconds, index) =>
        index % box.every === 0 &&
        textBlock(`tick-${index}`, [showTime(seconds, text)], {
          x: box.x + at(seconds),
          y: box.top - 9,
          size: fontSizes.small,
          anchor: index === 0 ? 'start' : index === last ? 'end' : 'middle',
          className: 'soft',
        }),
    ),
  ]);
}
