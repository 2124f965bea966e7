import { countOf, type Boundary, type Layer, type LayerName, type Topology } from '../../rules/topology.ts';

/** A rectangle in user units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One copy of one layer with its place; `shown` runs from 0 (gone) to 1. */
export interface Piece extends Box {
  readonly layer: LayerName;
  readonly copy: number;
  readonly entry: Layer;
  readonly shown: number;
}

/** A column's geometry: its pieces and edges, each bottom to top. */
export interface Column {
  readonly pieces: readonly Piece[];
  readonly edges: readonly (Box & { readonly kind: Boundary['kind']; readonly copy: number })[];
  /** What stands once per application, as one box; the brace embraces it on its right. */
  readonly repeated: Box | undefined;
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
  const inRow = rowsOf(topology, aside);
  const beside = inRow.length < topology.layers.length;
  const right = beside ? measure.width - measure.engineWidth - measure.brace : measure.gutter + measure.boxes;
  const rowTop = (row: number) => ground - (row + 1) * measure.row - row * measure.gap;

  const pieces = inRow.flatMap((entry, row): Piece[] => {
    const count = countOf(entry, apps);
    const step = (right - measure.gutter + measure.between) / count;
    return rangeOf(count).map((copy) => ({
      layer: entry.layer,
      copy,
      entry,
      shown: 1,
      x: measure.gutter + copy * step,
      y: rowTop(row),
      width: step - measure.between,
      height: measure.row,
    }));
  });

  const above = (name: LayerName) => pieces.filter(({ layer }) => rowOf(inRow, layer) >= rowOf(inRow, name));
  const perApp = pieces.filter(({ entry }) => entry.copies === 'per-app');
  const engine = topology.layers.find(({ manages }) => manages);
  if (beside && engine) {
    const managed = boxAround(perApp);
    pieces.push({
      layer: engine.layer,
      copy: 0,
      entry: engine,
      shown: 1,
      x: right + measure.brace,
      y: managed.y,
      width: measure.engineWidth,
      height: managed.height,
    });
  }

  const edges = topology.boundaries.flatMap(({ kind, from }) => {
    const inside = above(from);
    const copies = Math.max(1, ...inside.filter(({ layer }) => layer === from).map(({ copy }) => copy + 1));
    return rangeOf(copies).map((copy) => ({
      kind,
      copy,
      ...grow(
        boxAround(copies === 1 ? inside : inside.filter((piece) => piece.copy === copy)),
        kind === 'vm' ? 2.5 : 0.5,
      ),
    }));
  });

  return { pieces, edges, repeated: perApp.length > 0 ? boxAround(perApp) : undefined };
}

/** The layers that have a row of their own: all, unless the engine stands beside them. */
function rowsOf({ layers }: Topology, aside: boolean): readonly Layer[] {
  return aside ? layers.filter(({ manages }) => !manages) : layers;
}

function rowOf(layers: readonly Layer[], name: LayerName): number {
  return layers.findIndex(({ layer }) => layer === name);
}

function rangeOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
