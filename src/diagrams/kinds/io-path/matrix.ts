import { kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { arrowPath, diskPath, ticks } from '../../motifs.ts';
import { events, findTopology, pathOf, type Station, type Topology } from '../../rules/topology.ts';
import { fontSizes, group, mark, textBlock, translate, widths, type Mark } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { dressOf, isKernel } from './dress.ts';
import { measures, type Measures } from './measures.ts';
import { partOf, sides, type IoPathState } from './model.ts';
import type { IoPathData } from './schema.ts';

const head = 50;

/** Height of the matrix with its title. */
export function matrixHeight({ topologies }: IoPathData, { row }: Measures): number {
  return head + topologies.length * row;
}

/** All paths: a row for each topology, a cell for each request, in each cell its stations and numbered arrows. */
export function drawMatrix(data: IoPathData, state: IoPathState, text: Text, measure: Measures): Mark[] {
  return [
    ...events.map((event, at) =>
      textBlock(`head-${event}`, [text.message(`events.${event}`)], {
        x: measure.cells[at] ?? 0,
        y: 38,
        size: measure === measures.wide ? fontSizes.label : fontSizes.small,
        ...(event === state.event ? { weight: 600 } : { className: 'soft' }),
      }),
    ),
    ...data.topologies.map(({ id }, at) => drawRow(data, state, text, measure, id, head + at * measure.row)),
  ];
}

function drawRow(
  data: IoPathData,
  state: IoPathState,
  text: Text,
  measure: Measures,
  id: string,
  y: number,
): Mark {
  const topology = findTopology(data.topologies, id);
  const isShown = sides.some((side) => state[side] === id);
  const wide = measure === measures.wide;
  const name = wrapText(
    text.message(`topologies.${id}`),
    measure.rowName,
    fontSizes.label,
    isShown ? 600 : 400,
    0.03,
  );
  return group(`row-${id}`, { transform: translate(0, y) }, [
    ...(isShown
      ? [
          mark('band', 'rect', {
            class: 'band',
            x: -4,
            width: widths[wide ? 'wide' : 'narrow'] + 8,
            height: measure.row,
            rx: 3,
          }),
        ]
      : []),
    textBlock('name', name, { x: 0, y: wide ? measure.rowMiddle : 9, weight: isShown ? 600 : 400 }),
    ...cellsOf(topology, measure),
  ]);
}

/* No state changes a cell, so each is drawn once; the live script passes over marks that are the very same. */
const drawn = new WeakMap<Topology, Map<Measures, Mark[]>>();

function cellsOf(topology: Topology, measure: Measures): Mark[] {
  const known = drawn.get(topology) ?? new Map<Measures, Mark[]>();
  drawn.set(topology, known);
  const cells =
    known.get(measure) ??
    events.map((event, at) =>
      group(
        event,
        { transform: translate(measure.cells[at] ?? 0, measure.rowMiddle) },
        drawPath(pathOf(topology, event), measure),
      ),
    );
  known.set(measure, cells);
  return cells;
}

function drawPath(path: readonly Station[], measure: Measures): Mark[] {
  const [width] = measure.token;
  const pitch = width + measure.arrow;
  return path.flatMap((station, at) => [
    ...(at === 0
      ? []
      : [
          mark(`arrow-${at}`, 'path', {
            class: 'arrow thin',
            d: arrowPath([at * pitch - measure.arrow + 1, 0], [at * pitch - 2, 0], 4),
          }),
          textBlock(`number-${at}`, [String(at)], {
            x: at * pitch - measure.arrow / 2 - 1,
            y: -7,
            size: fontSizes.small,
            anchor: 'middle',
          }),
        ]),
    drawToken(station, at * pitch, measure),
  ]);
}

function drawToken(station: Station, x: number, measure: Measures): Mark {
  const [, height] = measure.token;
  const width = measure.token[0] + (station === 'cpu' ? 6 : 0);
  const at = { x: width / 2, y: height / 2, anchor: 'middle' as const };
  const part = partOf(station);
  return group(
    station,
    { class: dressOf(station), transform: translate(x, -height / 2) },
    [
      mark('box', 'rect', { width, height, rx: 2 }),
      ...(station === 'app' ? [textBlock('label', ['A'], { ...at, weight: 600 })] : []),
      ...(station === 'cpu' ? [textBlock('label', ['CPU'], { ...at, size: fontSizes.small })] : []),
      ...(isKernel(station) ? [{ ...kernelEmblem('kernel', at.x, at.y, 8), part: part ?? 'kernel' }] : []),
      ...(station === 'hypervisor'
        ? [mark('motif', 'path', { class: 'motif', d: ticks(width, height, 6, 5) })]
        : []),
      ...(station === 'virtual-device'
        ? [mark('disk', 'path', { class: 'disk is-virtual', d: diskPath(at.x, at.y) })]
        : []),
      ...(station === 'device' ? [mark('disk', 'path', { class: 'disk', d: diskPath(at.x, at.y) })] : []),
    ],
    part,
  );
}
