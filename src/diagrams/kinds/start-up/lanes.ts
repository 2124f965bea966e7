import { calloutEmblem, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { emptyBox, fontSizes, group, mark, round, textBlock, translate, type Mark } from '../../scene.ts';
import { labelRoom } from '../../text-metrics.ts';
import type { Axis } from './axis.ts';
import type { Measure } from './measures.ts';
import { allStarts, dress, oneStart, type Lane, type StartUpState } from './model.ts';
import { showAll, showOrigin } from './times.ts';

/** What all lanes of a drawing have in common; the clock says how many seconds have gone by. */
export interface Race {
  readonly state: StartUpState;
  readonly axis: Axis;
  readonly clock: number;
  readonly measure: Measure;
}

const height = 20;

/** Draws one lane: who starts, where the time comes from, and how long it takes until all copies are ready. */
export function drawLane(lane: Lane, at: number, y: number, race: Race, text: Text): Mark {
  const { state, axis, clock, measure } = race;
  const total = allStarts(lane, state);
  const ready = total <= clock;
  const name = text.message(`lane.${lane.id}`);
  const bar = (key: string, seconds: number) => mark(key, 'rect', { width: axis.at(seconds), height, rx: 2 });
  return group(lane.id, { transform: translate(0, y) }, [
    state.focus === lane.id &&
      emptyBox('focus', 'box role-libraries', {
        width: measure.x + measure.length,
        height: measure.lane - 2,
        rx: 3,
      }),
    calloutEmblem(at + 1, 12, measure.name),
    textBlock('name', [name], { x: 26, y: measure.name, weight: 600 }),
    lane.kernel && kernelEmblem('kernel', 38 + labelRoom(name, fontSizes.label, 600), measure.name, 8),
    textBlock('origin', [showOrigin(lane.phases[0], text)], {
      ...measure.origin,
      size: fontSizes.small,
      className: 'soft',
    }),
    group('bar', { transform: translate(measure.x, measure.bar) }, [
      group('course', { class: 'open' }, [bar('whole', total)]),
      group(
        'time',
        { class: `box role-${dress[lane.family]}` },
        [bar('gone', Math.min(total, clock)), ready && drawRounds(lane, race)],
        lane.family,
      ),
      ready && drawTotal(lane, race, text),
    ]),
  ]);
}

/** A stroke at the end of each round but the last, where there are few enough to be seen. */
function drawRounds(lane: Lane, { state: { copies, parallel }, axis }: Race): Mark | false {
  const rounds = Math.ceil(copies / parallel);
  const strokes = Array.from(
    { length: rounds - 1 },
    (_, at) => `M${round(axis.at((at + 1) * oneStart(lane)))},3V${height - 3}`,
  );
  return rounds > 1 && rounds <= 25 && mark('rounds', 'path', { class: 'motif', d: strokes.join('') });
}

/** The lane's time after its bar, or inside where the bar is long. */
function drawTotal(lane: Lane, { state, axis, measure: { length } }: Race, text: Text): Mark {
  const time = showAll(lane, state, text);
  const label = state.copies > 1 ? text.message('total', { copies: state.copies, time }) : time;
  const end = axis.at(allStarts(lane, state));
  const fits = end + labelRoom(label, fontSizes.label, 600) + 10 < length;
  return textBlock('total', [label], {
    x: fits ? end + 6 : length - 6,
    y: height / 2,
    weight: 600,
    anchor: fits ? 'start' : 'end',
    className: 'halo',
  });
}
