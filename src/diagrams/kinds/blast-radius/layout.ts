import { calloutEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { group, mark, round, translate, widths, type Mark, type Scene, type Width } from '../../scene.ts';
import { drawNode, type Fate } from './draw.ts';
import { drawFoot, titleLines, type Spot } from './foot.ts';
import { drawMatrix, matrixHeight } from './matrix.ts';
import { engine, measures, type Measures } from './measures.ts';
import { callouts } from './callouts.ts';
import { boundariesTo, columnOf, copyOf, sides, type BlastRadiusState, type Column } from './model.ts';
import { edgesOf, groundFor, place, type Box } from './place.ts';
import type { BlastRadiusData } from './schema.ts';

/** Two topologies on common ground with what stops or lies open in each, and below them every fault in all of them. */
export function layout(data: BlastRadiusData, state: BlastRadiusState, text: Text, width: Width): Scene {
  const measure = measures[width];
  const lines = titleLines(data, text, measure);
  const ground = groundFor(
    sides.map((side) => columnOf(data, state, state[side]).graph),
    measure,
  );
  const top = ground + 14 + lines * measure.title * 1.25 + 2 * measure.result * 1.25 + 36;
  return {
    width: widths[width],
    height: top + matrixHeight(data, measure),
    marks: [
      ...sides.map((side, at) =>
        group(
          side,
          { class: 'column', transform: translate(at * (widths[width] - measure.column), 0) },
          drawColumn(data, state, text, { side, ground, measure }),
        ),
      ),
      group('matrix', { transform: translate(0, top) }, drawMatrix(data, state, text, measure)),
    ],
  };
}

function drawColumn(data: BlastRadiusData, state: BlastRadiusState, text: Text, spot: Spot): Mark[] {
  const { side, ground, measure } = spot;
  const column = columnOf(data, state, state[side]);
  const boxes = place(column.graph, ground, measure);
  const edges = state.fault === 'escape' ? edgesOf(column.topology, column.graph, boxes) : [];
  return [
    ...drawManaging(column, boxes, measure),
    ...column.graph.nodes.flatMap((node) => {
      const box = boxes.get(node.id);
      return box ? [drawNode(node, box, fateOf(column, state, node.id), text)] : [];
    }),
    ...edges.map(({ key, kind, x, y, width, height }) =>
      mark(key, 'rect', { class: `edge edge-${kind}`, x, y, width, height, rx: 4 }),
    ),
    ...drawFoot(data, state, text, spot),
    ...callouts(data, state).flatMap((one, index) => {
      const box = one.side === side ? boxes.get(one.node) : undefined;
      // Two boundaries around one application: each remark at its own corner.
      const low = one.id === 'stronger' && box ? box.height : 0;
      return box ? [calloutEmblem(index + 1, box.x + 5, box.y + low)] : [];
    }),
  ];
}

function fateOf(column: Column, state: BlastRadiusState, id: string): Fate {
  if (state.fault === 'escape') return { boundaries: boundariesTo(column, id, copyOf(state)) };
  return column.faulty?.id === id ? 'failed' : column.stopped.has(id) ? 'stopped' : 'running';
}

/** Dashed lines from the engine to what it manages; nothing stands on them. */
function drawManaging({ graph }: Column, boxes: ReadonlyMap<string, Box>, { column }: Measures): Mark[] {
  return graph.manages.flatMap(([, managed]) => {
    const box = boxes.get(managed);
    return box
      ? [
          mark(`manages-${managed}`, 'path', {
            class: 'manages',
            d: `M${round(Math.min(column - 4, box.x + box.width / 2))},${box.y}v${-engine.below}`,
          }),
        ]
      : [];
  });
}
