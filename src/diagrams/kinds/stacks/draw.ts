import { appLetter, bracePath, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { spines, ticks } from '../../motifs.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import { measure, type Box, type Column, type Piece } from './place.ts';

/** Draws one copy of one layer: its box, its role's motif, its kernel, its letter. */
export function drawPiece(piece: Piece, apps: number, text: Text): Mark {
  const { layer, copy, width, height, shown } = piece;
  const role = layer === 'app' ? `app app-${appLetter(copy).toLowerCase()}` : `role-${layer}`;
  return group(
    `${layer}-${copy}`,
    {
      class: `box ${role}`,
      transform: translate(piece.x, piece.y),
      ...(shown < 1 && { opacity: round(shown) }),
    },
    [mark('box', 'rect', { width, height, rx: 3 }), ...(height < 16 ? [] : drawInside(piece, apps, text))],
    layer,
  );
}

function drawInside(piece: Piece, apps: number, text: Text): Mark[] {
  const { layer, copy, width, height, entry } = piece;
  const middle = height / 2;
  switch (layer) {
    case 'app': {
      // Either every box of the row has its name or none has, so that the row reads as one.
      const names = Array.from({ length: apps }, (_, at) => appName(at, text));
      const fit = names.every((name) => textWidth(name, fontSizes.label, 600) * 1.07 < width - 6);
      return [
        textBlock('label', [fit ? appName(copy, text) : appLetter(copy)], {
          x: width / 2,
          y: middle,
          weight: 600,
          anchor: 'middle',
        }),
      ];
    }
    case 'libraries':
      return [mark('spines', 'path', { class: 'motif', d: spines(width, height) })];
    case 'hypervisor':
      return [
        mark('cuts', 'path', { class: 'motif', d: ticks(width, height, 6) }),
        ...note(piece, text.message('inside.hypervisor')),
      ];
    case 'hardware':
      return [
        mark('pins', 'path', { class: 'motif', d: ticks(width, height, 3) }),
        ...note(piece, text.message('inside.hardware')),
      ];
    case 'engine':
      // Beside the column it has no name in the gutter, so it carries its own.
      return note(piece, text.message(height > measure.row ? 'inside.engine-aside' : 'inside.engine'));
    case 'guest-os':
    case 'host-os': {
      if (!entry.kernel) return [];
      const label = text.message(entry.hypervisor ? 'inside.kvm' : 'inside.kernel');
      const labelWidth = textWidth(label, fontSizes.label, 400) * 1.07;
      const fits = labelWidth + 40 < width;
      const radius = Math.min(13, width / 2 - 2, height / 2 - 2);
      const x = fits ? (width - labelWidth - 34) / 2 + 13 : width / 2;
      return [
        kernelEmblem('kernel', x, middle, radius),
        ...(fits ? [textBlock('label', [label], { x: x + 21, y: middle })] : []),
      ];
    }
  }
}

/** A note inside a box where it fits on one line, or on several in a tall narrow box. */
function note(piece: Piece, words: string): Mark[] {
  const lines = words
    .split('\n')
    .flatMap((line) => wrapText(line, piece.width - 6, fontSizes.label, 400, 0.03));
  const fits =
    lines.length * fontSizes.label * 1.25 < piece.height - 4 &&
    lines.every((line) => textWidth(line, fontSizes.label) < piece.width - 6);
  return fits
    ? [textBlock('label', lines, { x: piece.width / 2, y: piece.height / 2, anchor: 'middle' })]
    : [];
}

/** The names of a column's rows, once each, in the gutter at its left; an engine standing aside names itself. */
export function drawRowNames(column: Column, text: Text): Mark[] {
  return column.pieces
    .filter(({ copy, height, x }) => copy === 0 && height > 24 && x < measure.gutter + 1)
    .map((piece) =>
      textBlock(
        `name-${piece.layer}`,
        wrapText(text.message(`roles.${piece.layer}`), measure.gutter - 8, fontSizes.label),
        { x: measure.gutter - 9, y: piece.y + piece.height / 2, anchor: 'end', className: 'row-name' },
      ),
    );
}

/** The brace that says how often the repeated layers stand there. */
export function drawBrace(repeated: Box | undefined, apps: number, text: Text): Mark[] {
  if (!repeated || apps < 2) return [];
  const x = repeated.x + repeated.width + 4;
  return [
    mark('brace', 'path', { class: 'brace', d: bracePath(x, repeated.y, repeated.height) }),
    textBlock('copies', [text.message('copies', { count: apps })], {
      x: x + 13,
      y: repeated.y + repeated.height / 2,
      weight: 600,
      size: fontSizes.strong,
    }),
  ];
}

/** The edges of isolation: a VM's is a solid double line, a container's a dashed one. */
export function drawEdges(column: Column): Mark[] {
  return column.edges.map(({ kind, copy, x, y, width, height }) =>
    mark(`edge-${kind}-${copy}`, 'rect', { class: `edge edge-${kind}`, x, y, width, height, rx: 4 }),
  );
}

function appName(index: number, text: Text): string {
  return `${appLetter(index)} ${text.message(`apps.${appLetter(index).toLowerCase()}`)}`;
}
