import type { Text } from '../../kind.ts';
import { arrowPath, diskPath, matrixRows } from '../../motifs.ts';
import { events, findTopology, pathOf, type Station } from '../../rules/topology.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark, type Maybe } from '../../scene.ts';
import type { Measures } from './measures.ts';
import type { IoPathState } from './model.ts';
import type { IoPathData } from './schema.ts';
import { emblemOf, looks, partOf } from './stations.ts';

/** All paths: a row for each topology, a cell for each request, in each cell its stations and numbered arrows. */
export function drawMatrix(data: IoPathData, state: IoPathState, text: Text, measure: Measures): Mark[] {
  const { cells, rowMiddle, title } = measure;
  return [
    textBlock('title', [text.message('matrix.title')], { x: 0, y: 12, size: fontSizes.strong, weight: 600 }),
    ...events.map((event, at) =>
      textBlock(`head-${event}`, [text.message(`events.${event}`)], {
        x: cells[at] ?? 0,
        y: 38,
        size: title - 2,
        ...(event === state.event ? { weight: 600 } : { className: 'soft' }),
      }),
    ),
    ...matrixRows(data.topologies, state, measure, text, (id) =>
      events.map((event, at) =>
        group(
          event,
          { transform: translate(cells[at] ?? 0, rowMiddle) },
          pathOf(findTopology(data.topologies, id), event).flatMap((station, step) =>
            drawStation(station, step, measure),
          ),
        ),
      ),
    ),
  ];
}

/** A station's token, and before it the numbered arrow of the step that leads there. */
function drawStation(station: Station, step: number, { token, arrow }: Measures): Maybe[] {
  const left = step * (token.width + arrow);
  const width = token.width + (station === 'cpu' ? 6 : 0);
  const height = token.height;
  const x = left + width / 2;
  const motif = (name: string, d: string) => mark('motif', 'path', { class: name, d });
  return [
    step > 0 &&
      mark(`arrow-${step}`, 'path', {
        class: 'arrow thin',
        d: arrowPath([left - arrow + 1, 0], [left - 2, 0], 4),
      }),
    step > 0 &&
      textBlock(`number-${step}`, [String(step)], {
        x: left - arrow / 2 - 1,
        y: -7,
        size: fontSizes.small,
        anchor: 'middle',
      }),
    group(
      station,
      { class: `box ${looks[station].dress}` },
      [
        mark('box', 'rect', { x: left, y: -height / 2, width, height, rx: 2 }),
        emblemOf(station, 'kernel', x, 0, 8),
        station === 'hypervisor' && motif('motif', `M${x - 2.5},${height / 2}v-6m5,0v6`),
        station === 'virtual-device' && motif('disk is-virtual', diskPath(x, 0)),
        station === 'device' && motif('disk', diskPath(x, 0)),
        station === 'app' && textBlock('label', ['A'], { x, y: 0, weight: 600, anchor: 'middle' }),
        station === 'cpu' &&
          textBlock('label', ['CPU'], { x, y: 0, size: fontSizes.small, anchor: 'middle' }),
      ],
      partOf(station),
    ),
  ];
}
