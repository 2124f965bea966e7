import { measure, type Box, type Column, type Piece } from './place.ts';

/**
 * One column on its way to another, `share` from 0 to 1. A layer that both have moves to its new place;
 * a guest OS sinks into the host's row, where the shared kernel is; any other layer closes or opens like a drawer.
 */
export function blend(from: Column, to: Column, share: number): Column {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const sink = to.pieces.find(({ entry }) => entry.kernel);
  const leaving = from.pieces.map((piece): Piece => {
    const target = to.pieces.find((other) => isSame(other, piece));
    if (target) return { ...piece, ...between(piece, target, share), shown: 1 };
    const end = piece.entry.kernel && sink ? drawer(sink, piece) : flat(piece);
    return { ...piece, ...between(piece, end, share), shown: 1 - share };
  });
  const arriving = to.pieces
    .filter((piece) => !from.pieces.some((other) => isSame(other, piece)))
    .map((piece): Piece => ({ ...piece, ...between(flat(piece), piece, share), shown: share }));
  return {
    pieces: [...leaving, ...arriving],
    edges: [],
    repeated: from.repeated && to.repeated ? between(from.repeated, to.repeated, share) : undefined,
  };
}

function isSame(a: Piece, b: Piece): boolean {
  return a.layer === b.layer && a.copy === b.copy;
}

function between(a: Box, b: Box, share: number): Box {
  const mix = (side: keyof Box) => a[side] + (b[side] - a[side]) * share;
  return { x: mix('x'), y: mix('y'), width: mix('width'), height: mix('height') };
}

/** A piece with its height gone, on its own floor. */
function flat(piece: Piece): Box {
  return { x: piece.x, y: piece.y + piece.height, width: piece.width, height: 0 };
}

/** The spot in the shared kernel's row under which a guest's own kernel disappears. */
function drawer(sink: Piece, piece: Piece): Box {
  const width = Math.min(piece.width, measure.row);
  return { x: sink.x + sink.width / 2 - width / 2, y: sink.y, width, height: sink.height };
}
