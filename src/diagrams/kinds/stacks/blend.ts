import type { Box } from '../../motifs.ts';
import { measure, type Column, type Piece } from './place.ts';

/**
 * One column on its way to another, `share` from 0 to 1. A layer that both have moves to its new place;
 * a guest OS sinks into the host's row, where the shared kernel is; any other layer closes or opens like a drawer.
 */
export function blend(from: Column, to: Column, share: number): Column {
  if (share === 0) return from;
  if (share === 1) return to;
  const sink = to.pieces.find(({ kernel }) => kernel);
  const arriving = to.pieces.filter((piece) => !counterpart(piece, from));
  return {
    pieces: [...from.pieces, ...arriving].map((piece) => {
      const [start, end] = [counterpart(piece, from), counterpart(piece, to)];
      const gone = piece.kernel && sink ? drawer(sink, piece) : flat(piece);
      return {
        ...piece,
        ...between(start ?? flat(piece), end ?? gone, share),
        shown: !start ? share : end ? 1 : 1 - share,
      };
    }),
    edges: [],
    repeated: between(from.repeated, to.repeated, share),
  };
}

/** The same copy of the same layer in another column. */
function counterpart({ layer, copy }: Piece, { pieces }: Column): Piece | undefined {
  return pieces.find((other) => other.layer === layer && other.copy === copy);
}

function between(a: Box, b: Box, share: number): Box {
  const mix = (side: keyof Box) => a[side] + (b[side] - a[side]) * share;
  return { x: mix('x'), y: mix('y'), width: mix('width'), height: mix('height') };
}

/** A piece with its height gone, on its own floor. */
function flat({ x, y, width, height }: Box): Box {
  return { x, y: y + height, width, height: 0 };
}

/** The spot in the shared kernel's row under which a guest's own kernel disappears. */
function drawer(sink: Box, piece: Box): Box {
  const width = Math.min(piece.width, measure.row);
  return { x: sink.x + (sink.width - width) / 2, y: sink.y, width, height: sink.height };
}
