import { appColor, appLetter, appName, bracePath, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { spines, ticks, type Box } from '../../motifs.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark, type Maybe } from '../../scene.ts';
import { labelRoom, wrapText } from '../../text-metrics.ts';
import { measure, type Column, type Piece } from './place.ts';

/** Draws one copy of one layer: its box, its role's motif, its kernel, its letter. */
export function drawPiece(piece: Piece, apps: number, text: Text): Mark {
  const { layer, copy, x, y, width, height, shown } = piece;
  const dress = layer === 'app' ? appColor(copy) : `role-${layer}`;
  return group(
    `${layer}-${copy}`,
    { class: `box ${dress}`, transform: translate(x, y), opacity: shown < 1 && shown },
    [mark('box', 'rect', { width, height, rx: 3 }), ...(height < 16 ? [] : drawInside(piece, apps, text))],
    layer,
  );
}

function drawInside(piece: Piece, apps: number, text: Text): Maybe[] {
  const { layer, copy, width, height, kernel, hypervisor } = piece;
  const [x, y] = [width / 2, height / 2];
  const motif = (d: string) => mark('motif', 'path', { class: 'motif', d });
  switch (layer) {
    case 'app': {
      // Either every box of the row has its name or none has, so that the row reads as one.
      const names = Array.from({ length: apps }, (_, at) => appName(at, text));
      const fit = names.every((name) => labelRoom(name, fontSizes.label, 600) < width - 6);
      const label = fit ? appName(copy, text) : appLetter(copy);
      return [textBlock('label', [label], { x, y, weight: 600, anchor: 'middle' })];
    }
    case 'libraries':
      return [motif(spines(width, height))];
    case 'guest-os':
    case 'host-os': {
      const label = text.message(hypervisor ? 'inside.kvm' : 'inside.kernel');
      const room = labelRoom(label, fontSizes.label);
      const fits = room + 40 < width;
      const middle = fits ? x - room / 2 - 4 : x;
      return [
        kernel && kernelEmblem('kernel', middle, y, Math.min(13, x - 2, y - 2)),
        kernel && fits && textBlock('label', [label], { x: middle + 21, y }),
      ];
    }
    default: {
      // An engine beside the column has no name in the gutter, so it carries its own.
      const isAside = layer === 'engine' && height > measure.row;
      const words = text.message(isAside ? 'inside.engine-aside' : `inside.${layer}`);
      const lines = wrapText(words, width - 6, fontSizes.label, 400, 0.03);
      return [
        layer !== 'engine' && motif(ticks(width, height, layer === 'hardware' ? 3 : 6)),
        lines.length * fontSizes.label * 1.25 < height - 4 &&
          textBlock('label', lines, { x, y, anchor: 'middle' }),
      ];
    }
  }
}

/** The names of a column's rows, once each, in the gutter at its left; an engine standing aside names itself. */
export function drawRowNames({ pieces }: Column, text: Text): Mark[] {
  const { gutter } = measure;
  return pieces
    .filter(({ copy, height, x }) => copy === 0 && height > 24 && x < gutter + 1)
    .map(({ layer, y, height }) =>
      textBlock(`name-${layer}`, wrapText(text.message(`roles.${layer}`), gutter - 8, fontSizes.label), {
        x: gutter - 9,
        y: y + height / 2,
        anchor: 'end',
        className: 'row-name',
      }),
    );
}

/** The brace that says how often the repeated layers stand there. */
export function drawBrace({ x, y, width, height }: Box, apps: number, text: Text): Mark[] {
  if (apps < 2) return [];
  const left = x + width + 4;
  return [
    mark('brace', 'path', { class: 'brace', d: bracePath(left, y, height) }),
    textBlock('copies', [text.message('copies', { count: apps })], {
      x: left + 13,
      y: y + height / 2,
      size: fontSizes.strong,
      weight: 600,
    }),
  ];
}
