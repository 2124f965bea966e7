import { calloutEmblems } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { arrowPath, requestEmblem, ticks } from '../../motifs.ts';
import { stationsOf, type Side, type Station } from '../../rules/topology.ts';
import { boxGroup, fontSizes, mark, textBlock, type Mark, type Maybe } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { engine, placeOf, type Measures, type Place } from './measures.ts';
import { callouts, columnsOf, type IoPathState } from './model.ts';
import type { IoPathData } from './schema.ts';
import { emblemOf, isKernel, looks, nameOf, partOf, type Box } from './stations.ts';

function wrapTitle(id: string, text: Text, { column, title }: Measures): string[] {
  return wrapText(text.message(`topologies.${id}`), column, title, 600);
}

/** Height that the longest name of a topology takes over a column. */
export function titleHeight({ topologies }: IoPathData, text: Text, measure: Measures): number {
  const lines = Math.max(...topologies.map(({ id }) => wrapTitle(id, text, measure).length));
  return lines * measure.title * 1.25 + 10;
}

/** One topology with its request: every station that it has, the arrows of the path, and how far the request has come. */
export function drawColumn(
  data: IoPathData,
  state: IoPathState,
  text: Text,
  side: Side,
  measure: Measures,
): Maybe[] {
  const { topology, path, steps, at, hasEngine } = columnsOf(data, state)[side];
  const title = wrapTitle(topology.id, text, measure);
  const size = measure.title;
  const place = (box: Box) => placeOf(box, measure);
  const boxes: Box[] = [...(hasEngine ? (['engine'] as const) : []), ...stationsOf(topology), 'cpu'];
  const { y, height } = place('device');
  const here = place(at);
  return [
    textBlock('name', title, { x: 0, y: -10 - title.length * size * 0.625, size, weight: 600 }),
    ...boxes.map((box) => drawBox(box, place(box), text)),
    ...path.flatMap((to, step) => {
      const from = path[step - 1];
      return from ? drawStep(place(from), place(to), to, step, step > state.step) : [];
    }),
    textBlock('steps', [text.message('steps', { steps })], {
      x: 0,
      y: y + height + 18,
      size: fontSizes.strong,
      weight: 600,
    }),
    // The request comes to rest on the CPU's upper edge.
    requestEmblem('request', 'A', here.lane, here.y + (at === 'cpu' ? -4 : here.height / 2)),
    ...calloutEmblems(
      callouts(data, state).map((one) => {
        if (one.side !== side) return undefined;
        const { x, y, width, height } = place(one.id);
        return one.id === 'cpu' ? [x, y + height] : [x + width - (one.id === 'engine' ? 10 : 1), y];
      }),
    ),
  ];
}

/** A station, or the engine: it stands above the application that it manages, and no arrow comes near it. */
function drawBox(box: Box, { x, y, width, height }: Place, text: Text): Mark {
  const { dress, ticks: length } = looks[box];
  const weight = box === 'app' ? 600 : 400;
  const isCpu = box === 'cpu';
  const isEngine = box === 'engine';
  const left = isCpu ? 0 : isEngine ? 10 : isKernel(box) ? 55 : 34;
  const middle = height / 2;
  return boxGroup(
    box,
    `box ${dress}`,
    { width, height, rx: 3 },
    [
      length !== undefined && mark('motif', 'path', { class: 'motif', d: ticks(width, height, length) }),
      emblemOf(box, 'kernel', 40, middle, 11),
      textBlock('label', wrapText(nameOf(box, text), width - left, fontSizes.label, weight, 0.03), {
        x: isCpu ? width / 2 : left,
        y: middle,
        weight,
        anchor: isCpu ? 'middle' : 'start',
      }),
      isEngine && mark('manages', 'path', { class: 'manages', d: `M${width / 2},${height}v${engine.below}` }),
    ],
    [x, y],
    partOf(box),
  );
}

/** The arrow of one step with its number; a step still to come is dotted. */
function drawStep(
  from: Place,
  { lane: x, y: end }: Place,
  to: Station,
  step: number,
  isAhead: boolean,
): Mark[] {
  const start = from.y + from.height;
  return [
    mark(`arrow-${to}`, 'path', {
      class: isAhead ? 'arrow is-ahead' : 'arrow',
      d: arrowPath([x, start + 2], [x, end - 2]),
    }),
    textBlock(`number-${to}`, [String(step)], {
      x: x + 10,
      y: (start + end) / 2,
      weight: 600,
      className: isAhead ? 'soft' : '',
    }),
  ];
}
