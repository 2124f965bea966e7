import type { Boundary, Topology } from '../../rules/topology.ts';
import type { Graph, Node } from './graph.ts';
import { engine, rowGap, type Measures } from './measures.ts';

/** A rectangle in user units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How deep the ground lies so that the tallest of some columns fits above it. */
export function groundFor(graphs: readonly Graph[], { box }: Measures): number {
  return Math.max(
    ...graphs.map(({ nodes, manages }) => {
      const rows = new Set(nodes.map(({ part }) => part).filter((part) => part !== 'engine')).size;
      return 6 + rows * (box + rowGap) - rowGap + (manages.length > 0 ? engine.height + engine.below : 0);
    }),
  );
}

/** Places the nodes of a graph on the ground, one row a part; the engine stands above the applications that it manages. */
export function place(graph: Graph, ground: number, measure: Measures): Map<string, Box> {
  const { column, box: height, between } = measure;
  const carrying = graph.nodes.filter(({ part }) => part !== 'engine');
  const rows = [...new Set(carrying.map(({ part }) => part))];
  const boxes = new Map<string, Box>();
  for (const node of carrying) {
    const copies = carrying.filter(({ part }) => part === node.part).length;
    const step = (column + between) / copies;
    boxes.set(node.id, {
      x: node.copy * step,
      y: ground - (rows.indexOf(node.part) + 1) * (height + rowGap) + rowGap,
      width: step - between,
      height,
    });
  }
  const top = Math.min(...[...boxes.values()].map(({ y }) => y));
  for (const { id, part } of graph.nodes) {
    if (part === 'engine')
      boxes.set(id, { x: 0, y: top - engine.below - engine.height, width: column, height: engine.height });
  }
  return boxes;
}

/** An edge of isolation around everything that it keeps together. */
export interface Edge extends Box {
  readonly key: string;
  readonly kind: Boundary['kind'];
}

/** The edges of a topology: a VM's around its kernel and what stands on it, a container's around its application. */
export function edgesOf({ boundaries }: Topology, { nodes }: Graph, boxes: ReadonlyMap<string, Box>): Edge[] {
  return boundaries.flatMap(({ kind }) => {
    const inside = nodes.filter(({ part }) => part === 'app' || (kind === 'vm' && part === 'guest-kernel'));
    const shared = inside.some(({ part, copies }) => part === 'guest-kernel' && copies === 'one');
    const apps = inside.filter(({ part }) => part === 'app');
    const around = (members: readonly Node[], copy: number): Edge => {
      const all = members.flatMap(({ id }) => boxes.get(id) ?? []);
      const grow = kind === 'vm' ? 2.5 : 0.5;
      const x = Math.min(...all.map((box) => box.x)) - grow;
      const y = Math.min(...all.map((box) => box.y)) - grow;
      const right = Math.max(...all.map((box) => box.x + box.width)) + grow;
      const bottom = Math.max(...all.map((box) => box.y + box.height)) + grow;
      return { key: `edge-${kind}-${copy}`, kind, x, y, width: right - x, height: bottom - y };
    };
    if (kind === 'vm' && shared) return [around(inside, 0)];
    return apps.map(({ copy }) =>
      around(
        inside.filter((one) => one.copy === copy),
        copy,
      ),
    );
  });
}
