import type { Text } from '../../kind.ts';
import { sides } from '../../rules/topology.ts';
import { group, translate, type Scene, type Width } from '../../scene.ts';
import { drawColumn, titleHeight } from './columns.ts';
import { drawMatrix } from './matrix.ts';
import { measures, placeOf } from './measures.ts';
import type { IoPathState } from './model.ts';
import type { IoPathData } from './schema.ts';

/** Two requests side by side on their ways down, and below them the ways of all requests through all topologies. */
export function layout(data: IoPathData, state: IoPathState, text: Text, name: Width): Scene {
  const measure = measures[name];
  const { width, column, heads, row } = measure;
  const head = titleHeight(data, text, measure);
  const floor = placeOf('device', measure);
  const top = head + floor.y + floor.height + 66;
  return {
    width,
    height: top + heads + data.topologies.length * row,
    marks: [
      ...sides.map((side, at) =>
        group(
          side,
          { transform: translate(at * (width - column), head) },
          drawColumn(data, state, text, side, measure),
        ),
      ),
      group('matrix', { transform: translate(0, top) }, drawMatrix(data, state, text, measure)),
    ],
  };
}
