import { calloutEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import {
  fontSizes,
  group,
  textBlock,
  translate,
  widths,
  type Mark,
  type Scene,
  type Width,
} from '../../scene.ts';
import { drawColumn, headLines, pairHeight } from './columns.ts';
import { drawMatrix, matrixHeight } from './matrix.ts';
import { measures, stationBox, type Measures } from './measures.ts';
import { callouts, sides, type IoPathState } from './model.ts';
import type { IoPathData } from './schema.ts';

/** Two requests side by side on their ways down, and below them the ways of all requests through all topologies. */
export function layout(data: IoPathData, state: IoPathState, text: Text, width: Width): Scene {
  const measure = measures[width];
  const head = headLines(data, text, measure) * measure.title * 1.25 + 10;
  const top = head + pairHeight(measure);
  return {
    width: widths[width],
    height: top + matrixHeight(data, measure),
    marks: [
      ...sides.map((side, at): Mark => {
        const x = at * (widths[width] - measure.column);
        return group(side, { class: 'column', transform: translate(x, head) }, [
          ...drawColumn(data, state, text, side, measure),
          ...drawRemarks(data, state, at, measure),
        ]);
      }),
      group('matrix', { transform: translate(0, top) }, [
        textBlock('title', [text.message('matrix.title')], {
          x: 0,
          y: 12,
          size: fontSizes.strong,
          weight: 600,
        }),
        ...drawMatrix(data, state, text, measure),
      ]),
    ],
  };
}

function drawRemarks(data: IoPathData, state: IoPathState, at: number, measure: Measures): Mark[] {
  return callouts(data, state).flatMap(({ id, side }, index) => {
    if (side !== sides[at]) return [];
    const { x, y, width: across, height } = stationBox(id, measure);
    // The request comes to rest on the CPU's upper edge.
    if (id === 'cpu') return [calloutEmblem(index + 1, x, y + height)];
    return [calloutEmblem(index + 1, x + across - (id === 'engine' ? 10 : 1), y)];
  });
}
