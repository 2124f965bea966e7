import { calloutEmblems } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { sides, type Side } from '../../rules/topology.ts';
import { group, mark, round, translate, type Maybe, type Scene, type Width } from '../../scene.ts';
import { drawNode } from './draw.ts';
import { drawFoot, titleHeight } from './foot.ts';
import { drawMatrix } from './matrix.ts';
import { engine, measures, type Measures } from './measures.ts';
import { callouts } from './callouts.ts';
import { columnOf, fateOf, type BlastRadiusState } from './model.ts';
import { drawEdges, groundFor, place } from './place.ts';
import type { BlastRadiusData } from './schema.ts';

/** Two topologies on common ground with what stops or lies open in each, and below them every fault in all of them. */
export function layout(data: BlastRadiusData, state: BlastRadiusState, text: Text, width: Width): Scene {
  const measure = measures[width];
  const graphs = sides.map((side) => columnOf(data, state, state[side]).graph);
  const ground = groundFor(graphs, measure);
  const top = ground + 14 + titleHeight(data, text, measure) + 2 * measure.result * 1.25 + 36;
  return {
    width: measure.width,
    height: top + measure.heads + data.topologies.length * measure.row,
    marks: [
      ...sides.map((side, at) =>
        group(
          side,
          { transform: translate(at * (measure.width - measure.column), 0) },
          drawColumn(data, state, text, side, ground, measure),
        ),
      ),
      group('matrix', { transform: translate(0, top) }, drawMatrix(data, state, text, measure)),
    ],
  };
}

function drawColumn(
  data: BlastRadiusData,
  state: BlastRadiusState,
  text: Text,
  side: Side,
  ground: number,
  measure: Measures,
): Maybe[] {
  const column = columnOf(data, state, state[side]);
  const { graph, topology } = column;
  const nodes = place(graph, ground, measure);
  const find = (id: string) => nodes.filter((one) => one.id === id);
  return [
    // Dashed lines from the engine to what it manages; nothing stands on them.
    ...graph.manages.flatMap(([, managed]) =>
      find(managed).map(({ x, y, width }) => {
        const middle = round(Math.min(measure.column - 4, x + width / 2));
        const d = `M${middle},${y}v${-engine.below}`;
        return mark(`manages-${managed}`, 'path', { class: 'manages', d });
      }),
    ),
    ...nodes.map((node) => drawNode(node, fateOf(column, state, node.id), text)),
    ...(state.fault === 'escape' ? drawEdges(topology, nodes) : []),
    ...drawFoot(data, state, text, column, ground, measure),
    ...calloutEmblems(
      callouts(data, state).map(({ id, side: of, node }) => {
        const [box] = find(of === side ? node : '');
        // Two boundaries around one application: each remark at its own corner.
        return box && [box.x + 5, box.y + (id === 'stronger' ? box.height : 0)];
      }),
    ),
  ];
}
