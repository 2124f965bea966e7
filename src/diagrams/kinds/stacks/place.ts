import { boxAround, edgeAround, type Box } from '../../motifs.ts';
import type { Mark } from '../../scene.ts';
import { copiesOf, countOf, type Layer, type Topology } from '../../rules/topology.ts';

/** One copy of one layer with its place; `shown` runs from 0 (gone) to 1. */
export interface Piece extends Layer, Box {
  readonly copy: number;
  readonly shown: number;
}

/** A column's geometry: its pieces and the edges of isolation, each bottom to top. */
export interface Column {
  readonly pieces: readonly Piece[];
  readonly edges: readonly Mark[];
  /** What stands once per application, as one box; the brace embraces it on its right. */
  readonly repeated: Box;
}

/** The measures of a column in user units: names left, boxes, the brace on the right; title and kernels under the ground. */
export const measure = {
  width: 340,
  gutter: 82,
  boxes: 216,
  row: 40,
  gap: 6,
  between: 5,
  sky: 12,
  foot: 66,
  engineWidth: 66,
  brace: 46,
} as const;

/** How far below the top the ground lies, so that every one of the topologies fits above it. */
export function groundFor(topologies: readonly Topology[], aside: boolean): number {
  const rows = Math.max(...topologies.map((topology) => rowsOf(topology, aside).length));
  return measure.sky + rows * (measure.row + measure.gap) - measure.gap;
}

/** Places a topology's layers on the ground, one row each; an engine that stands aside takes a strip on the right. */
export function place(topology: Topology, apps: number, aside: boolean, ground: number): Column {
  const { gutter, row: height, gap, between, engineWidth, brace } = measure;
  const rows = rowsOf(topology, aside);
  const beside = topology.layers.find((entry) => !rows.includes(entry));
  const right = beside ? measure.width - engineWidth - brace : gutter + measure.boxes;

  const pieces = rows.flatMap((entry, row): Piece[] => {
    const count = countOf(entry, apps);
    const step = (right - gutter + between) / count;
    return indexes(count).map((copy) => ({
      ...entry,
      copy,
      shown: 1,
      x: gutter + copy * step,
      y: ground - (row + 1) * height - row * gap,
      width: step - between,
      height,
    }));
  });

  const edges = topology.boundaries.flatMap(({ kind, from }) => {
    const copies = copiesOf(topology, from, apps);
    const inside = pieces.slice(pieces.findIndex(({ layer }) => layer === from));
    return indexes(copies).map((copy) =>
      edgeAround(
        kind,
        copy,
        inside.filter((piece) => copies === 1 || piece.copy === copy),
      ),
    );
  });

  const repeated = boxAround(pieces.filter(({ copies }) => copies === 'per-app'));
  if (beside)
    pieces.push({ ...beside, copy: 0, shown: 1, ...repeated, x: right + brace, width: engineWidth });
  return { pieces, edges, repeated };
}

/** The layers that have a row of their own: all, unless the engine stands beside them. */
function rowsOf({ layers }: Topology, aside: boolean): readonly Layer[] {
  return layers.filter(({ manages }) => !(aside && manages));
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
