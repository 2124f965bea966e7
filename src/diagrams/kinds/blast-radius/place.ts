import { edgeAround, type Box } from '../../motifs.ts';
import type { Mark } from '../../scene.ts';
import type { Topology } from '../../rules/topology.ts';
import type { Graph, Node } from './graph.ts';
import { engine, gap, type Measures } from './measures.ts';

/** A node in its rectangle, in user units. */
export type Placed = Node & Box;

/** The rows of a graph from the ground up, one a part; the engine stands in none. */
function rowsOf({ nodes }: Graph): Node['part'][] {
  return [...new Set(nodes.map(({ part }) => part))].filter((part) => part !== 'engine');
}

/** How deep the ground lies so that the tallest of some columns fits above it. */
export function groundFor(graphs: readonly Graph[], { box }: Measures): number {
  return Math.max(
    ...graphs.map((graph) => {
      const above = graph.manages.length > 0 ? engine.height + engine.below : 0;
      return 6 + rowsOf(graph).length * (box + gap) - gap + above;
    }),
  );
}

/** Places the nodes of a graph on the ground, one row a part; the engine stands above the applications that it manages. */
export function place(graph: Graph, ground: number, { column, box }: Measures): Placed[] {
  const rows = rowsOf(graph);
  const topOf = (row: number) => ground - (row + 1) * (box + gap) + gap;
  return graph.nodes.map((node) => {
    const { part, copy } = node;
    if (part === 'engine') {
      const y = topOf(rows.length - 1) - engine.below - engine.height;
      return { ...node, x: 0, y, width: column, height: engine.height };
    }
    const step = (column + gap) / graph.nodes.filter((one) => one.part === part).length;
    return { ...node, x: copy * step, y: topOf(rows.indexOf(part)), width: step - gap, height: box };
  });
}

/** Draws the edges of isolation: a VM's around its kernel and what stands on it, a container's around its application. */
export function drawEdges({ boundaries }: Topology, nodes: readonly Placed[]): Mark[] {
  return boundaries.flatMap(({ kind }) => {
    const apps = nodes.filter(({ part }) => part === 'app');
    const kernels = nodes.filter(({ part }) => kind === 'vm' && part === 'guest-kernel');
    const inside = [...kernels, ...apps];
    const rooms = kernels.some(({ copies }) => copies === 'one')
      ? [inside]
      : apps.map(({ copy }) => inside.filter((one) => one.copy === copy));
    return rooms.map((room, at) => edgeAround(kind, at, room));
  });
}
