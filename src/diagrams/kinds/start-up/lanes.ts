import { calloutEmblem, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark, type Width } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import type { Axis } from './axis.ts';
import { allStarts, clockOf, oneStart, originOf, type Lane, type StartUpState } from './model.ts';
import type { StartUpData } from './schema.ts';
import { showLaneTime, showOrigin } from './times.ts';

/** The measures of the lanes, in user units: names stand left of the bars, or above them where it is narrow. */
export const laneMeasures = {
  wide: { x: 190, length: 522, height: 48, bar: 15 },
  narrow: { x: 0, length: 340, height: 56, bar: 30 },
} as const;

const barHeight = 20;

/** Draws one lane: who starts, where the time comes from, and how long it takes until all copies are ready. */
export function drawLane(
  data: StartUpData,
  state: StartUpState,
  lane: Lane,
  at: number,
  axis: Axis,
  text: Text,
  width: Width,
  y: number,
): Mark {
  const { x, length, height, bar } = laneMeasures[width];
  const total = allStarts(lane, state);
  const clock = clockOf(data, state);
  const ready = total <= clock;
  return group(lane.id, { class: 'lane', transform: translate(0, y) }, [
    ...(state.focus === lane.id
      ? [
          group('focus', { class: 'box role-libraries' }, [
            mark('box', 'rect', { width: x + length, height: height - 2, rx: 3 }),
          ]),
        ]
      : []),
    ...drawName(lane, at, text, width),
    group('bar', { transform: translate(x, bar - barHeight / 2 + (width === 'wide' ? 8 : 10)) }, [
      group('course', { class: 'open' }, [
        mark('whole', 'rect', { width: round(axis.at(total)), height: barHeight, rx: 2 }),
      ]),
      group(
        'time',
        { class: `box role-${lane.family === 'vm' ? 'guest-os' : 'app'}` },
        [
          mark('gone', 'rect', { width: round(axis.at(Math.min(total, clock))), height: barHeight, rx: 2 }),
          ...(ready ? drawRounds(lane, state, axis) : []),
        ],
        lane.family,
      ),
      ...(ready ? [drawTotal(lane, state, axis.at(total), length, text)] : []),
    ]),
  ]);
}

function drawName(lane: Lane, at: number, text: Text, width: Width): Mark[] {
  const name = text.message(`lane.${lane.id}`);
  const origin = showOrigin(originOf(lane), text);
  const y = width === 'wide' ? 15 : 13;
  const end = 24 + textWidth(name, fontSizes.label, 600) * 1.04;
  return [
    calloutEmblem(at + 1, 12, y),
    textBlock('name', [name], { x: 26, y, weight: 600 }),
    ...(lane.kernel ? [kernelEmblem('kernel', end + 14, y, 8)] : []),
    width === 'wide'
      ? textBlock('origin', [origin], { x: 26, y: 32, size: fontSizes.small, className: 'soft' })
      : textBlock('origin', [origin], {
          x: laneMeasures.narrow.length - 6,
          y,
          size: fontSizes.small,
          anchor: 'end',
          className: 'soft',
        }),
  ];
}

/** A stroke at the end of each round but the last, where there are few enough to be seen. */
function drawRounds(lane: Lane, { copies, parallel }: StartUpState, axis: Axis): Mark[] {
  const rounds = Math.ceil(copies / parallel);
  if (rounds < 2 || rounds > 25) return [];
  const d = Array.from(
    { length: rounds - 1 },
    (_, at) => `M${round(axis.at((at + 1) * oneStart(lane)))},3V${barHeight - 3}`,
  );
  return [mark('rounds', 'path', { class: 'motif', d: d.join('') })];
}

/** The lane's time after its bar, or inside where the bar is long. */
function drawTotal(lane: Lane, state: StartUpState, end: number, length: number, text: Text): Mark {
  const time = showLaneTime(lane, allStarts(lane, state), text);
  const label = state.copies > 1 ? text.message('total', { copies: state.copies, time }) : time;
  const fits = end + textWidth(label, fontSizes.label, 600) * 1.07 + 10 < length;
  return textBlock('total', [label], {
    x: fits ? end + 6 : length - 6,
    y: barHeight / 2,
    weight: 600,
    anchor: fits ? 'start' : 'end',
    className: 'halo',
  });
}
