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

/** The axis of the state: 1 ms to 10,000 s in equal factors, or from 0 to the slowest lane in equal seconds. */
export function axisOf(data: StartUpData, state: StartUpState, length: number): Axis {
  if (state.axis === 'log') {
    return {
      at: (seconds) => ((Math.min(4, Math.max(-3, Math.log10(seconds))) + 3) / 7) * length,
      ticks: powers.map((power) => Number(`1e${power}`)),
    };
  }
  const ticks = roundTicks(Math.max(...data.lanes.map((lane) => allStarts(lane, state))));
  const end = ticks.at(-1) ?? 0;
  return { at: (seconds) => (seconds / end) * length, ticks };
}

/** About five equal steps from 0 to `end` or a little beyond it: the last one ends there. */
export function roundTicks(end: number): number[] {
  const step = roundStep(end);
  const count = Math.ceil(end / step);
  // A longer axis may ask for longer steps, and these for an axis that is longer still.
  if (roundStep(count * step) !== step) return roundTicks(count * step);
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}

/** The nearest to a fifth, by factor, of 1, 2, 5 and 10 times a power of ten. */
function roundStep(end: number): number {
  const power = 10 ** Math.floor(Math.log10(end / 5));
  const fifth = end / 5 / power;
  const factor = fifth ** 2 < 2 ? 1 : fifth ** 2 < 10 ? 2 : fifth ** 2 < 50 ? 5 : 10;
  return factor * power;
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
