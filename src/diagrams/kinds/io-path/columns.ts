import { kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { arrowPath, requestEmblem, ticks } from '../../motifs.ts';
import { stationsOf, type Station } from '../../rules/topology.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { nameOf } from './describe.ts';
import { dressOf, isKernel } from './dress.ts';
import { engine, lane, rowCount, stationBox, type Measures } from './measures.ts';
import { hasEngine, partOf, pathOn, stepOf, topologyOf, type IoPathState, type Side } from './model.ts';
import type { IoPathData } from './schema.ts';

/** Height of both columns with the line of steps below them and the room before the matrix. */
export function pairHeight({ box, gap }: Measures): number {
  return engine.height + engine.below + rowCount * (box + gap) - gap + 66;
}

/** How many lines the longest name of a topology takes over a column. */
export function headLines({ topologies }: IoPathData, text: Text, measure: Measures): number {
  return Math.max(...topologies.map(({ id }) => wrapHead(id, text, measure).length));
}

function wrapHead(id: string, text: Text, { column, title }: Measures): string[] {
  return wrapText(text.message(`topologies.${id}`), column, title, 600);
}

/** One topology with its request: every station that it has, the arrows of the path, and how far the request has come. */
export function drawColumn(
  data: IoPathData,
  state: IoPathState,
  text: Text,
  side: Side,
  measure: Measures,
): Mark[] {
  const topology = topologyOf(data, state, side);
  const path = pathOn(data, state, side);
  const step = Math.min(stepOf(data, state), path.length - 1);
  const head = wrapHead(state[side], text, measure);
  const floor = stationBox('device', measure);
  return [
    textBlock('name', head, {
      x: 0,
      y: -10 - (head.length * measure.title * 1.25) / 2,
      size: measure.title,
      weight: 600,
    }),
    ...(hasEngine(topology) ? drawEngine(text, measure) : []),
    ...[...stationsOf(topology), 'cpu' as const].map((station) => drawStation(station, text, measure)),
    ...path
      .slice(1)
      .flatMap((station, at) => drawStep(path[at] ?? 'app', station, at + 1, at < step, measure)),
    textBlock('steps', [text.message('steps', { steps: path.length - 1 })], {
      x: 0,
      y: floor.y + floor.height + 18,
      size: fontSizes.strong,
      weight: 600,
    }),
    drawRequest(path[step] ?? 'app', measure),
  ];
}

/** The engine stands above the application that it manages; no arrow comes near it. */
function drawEngine(text: Text, measure: Measures): Mark[] {
  const { width, height } = stationBox('engine', measure);
  return [
    group(
      'engine',
      { class: 'box role-engine' },
      [
        mark('box', 'rect', { width, height, rx: 3 }),
        textBlock('label', [text.message('manages')], { x: 10, y: height / 2 }),
      ],
      'engine',
    ),
    mark('manages', 'path', { class: 'manages', d: `M${width / 2},${height}v${engine.below}` }),
  ];
}

function drawStation(station: Station, text: Text, measure: Measures): Mark {
  const { x, y, width, height } = stationBox(station, measure);
  const part = partOf(station);
  const kernel = isKernel(station);
  const left = 2 * lane + (kernel ? 23 : 2);
  const name = nameOf(station, text);
  const cuts = station === 'hypervisor' ? 6 : station === 'device' || station === 'cpu' ? 3 : 0;
  return group(
    station,
    { class: dressOf(station), transform: translate(x, y) },
    [
      mark('box', 'rect', { width, height, rx: 3 }),
      ...(cuts > 0 ? [mark('motif', 'path', { class: 'motif', d: ticks(width, height, cuts) })] : []),
      ...(kernel
        ? [{ ...kernelEmblem('kernel', 2 * lane + 8, height / 2, 11), part: part ?? 'kernel' }]
        : []),
      station === 'cpu'
        ? textBlock('label', [name], { x: width / 2, y: height / 2, anchor: 'middle' })
        : textBlock(
            'label',
            wrapText(name, width - left, fontSizes.label, station === 'app' ? 600 : 400, 0.03),
            {
              x: left,
              y: height / 2,
              weight: station === 'app' ? 600 : 400,
            },
          ),
    ],
    part,
  );
}

/** The arrow of one step with its number; a step still to come is dotted. */
function drawStep(from: Station, to: Station, number: number, made: boolean, measure: Measures): Mark[] {
  const [start, end] = [stationBox(from, measure), stationBox(to, measure)];
  const x = to === 'cpu' ? end.x + end.width / 2 : lane;
  const y = start.y + start.height;
  return [
    mark(`arrow-${to}`, 'path', {
      class: made ? 'arrow' : 'arrow is-ahead',
      d: arrowPath([x, y + 2], [x, end.y - 2]),
    }),
    textBlock(`number-${to}`, [String(number)], {
      x: x + 10,
      y: (y + end.y) / 2,
      weight: 600,
      ...(!made && { className: 'soft' }),
    }),
  ];
}

function drawRequest(station: Station, measure: Measures): Mark {
  const { x, y, width, height } = stationBox(station, measure);
  return station === 'cpu'
    ? requestEmblem('request', 'A', x + width / 2, y - 4)
    : requestEmblem('request', 'A', x + lane, y + height / 2);
}
