import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, type Mark } from '../../scene.ts';
import { allStarts, type StartUpState } from './model.ts';
import type { StartUpData } from './schema.ts';
import { showTime } from './times.ts';

/** The range of the logarithmic axis, in seconds; it stays the same, so that nothing moves but what got slower. */
const decades = { from: -3, to: 4 };

/** A way to put seconds on a line of some length. */
export interface Axis {
  /** Distance from the start of the line, in user units. */
  readonly at: (seconds: number) => number;
  readonly ticks: readonly number[];
}

/** The axis of the state: 1 ms to 10,000 s in equal factors, or from 0 to the slowest lane in equal seconds. */
export function axisOf(data: StartUpData, state: StartUpState, length: number): Axis {
  if (state.axis === 'log') {
    const count = decades.to - decades.from;
    const at = (seconds: number) =>
      seconds <= 0 ? 0 : Math.min(1, Math.max(0, (Math.log10(seconds) - decades.from) / count)) * length;
    return { at, ticks: Array.from({ length: count + 1 }, (_, index) => 10 ** (index + decades.from)) };
  }
  const slowest = Math.max(...data.lanes.map((lane) => allStarts(lane, state)));
  const step = niceStep(slowest / 5);
  const end = Math.ceil(slowest / step) * step;
  return {
    at: (seconds) => (seconds / end) * length,
    ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, index) => Number((index * step).toPrecision(12))),
  };
}

/** The smallest of 1, 2, 5 times a power of ten that is at least `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough * 0.999) ?? rough;
}

/** Draws the axis: a hairline and its time for every tick that has room for it. */
export function drawAxis({ at, ticks }: Axis, box: { x: number; top: number; bottom: number; every: number }, text: Text): Mark {
  const last = ticks.length - 1;
  return group('axis', { class: 'axis soft' }, [
    ...ticks.map((seconds, index) =>
      mark(`line-${index}`, 'path', { class: 'hairline', d: `M${Math.round((box.x + at(seconds)) * 100) / 100},${box.top}V${box.bottom}` }),
    ),
    ...ticks.flatMap((seconds, index) =>
      index % box.every === 0
        ? [
            textBlock(`tick-${index}`, [showTime(seconds, text)], {
              x: box.x + at(seconds), y: box.top - 9, size: fontSizes.small,
              anchor: index === 0 ? 'start' : index === last ? 'end' : 'middle', className: 'soft',
            }),
          ]
        : [],
    ),
  ]);
}
