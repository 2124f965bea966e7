import { toStrata, type Stratum } from '../../rules/strata.ts';
import type { Shown } from './model.ts';

/** A rectangle in user units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One layer with its place; a layer of several neighbouring images lies under all of them. */
export interface Block extends Box {
  readonly stratum: Stratum;
  /** Unique in the drawing; the first block of a layer goes by the layer's own name in every state. */
  readonly key: string;
}

/** Room on the left of a drawing for the numbers of remarks. */
export const edge = 10;

const gap = 8;
const between = 4;

/** Where the columns of upright images stand: those that carry containers are wider than the ones beside them. */
export function placeColumns(
  { images, containers }: Shown,
  x: number,
  width: number,
): Pick<Box, 'x' | 'width'>[] {
  const weights = images.map((_, at) => (containers > 0 && at === images.length - 1 ? 2.4 : 1));
  const unit = (width - gap * (images.length - 1)) / weights.reduce((sum, weight) => sum + weight, 0);
  let left = x;
  return weights.map((weight) => {
    const column = { x: left, width: weight * unit };
    left += weight * unit + gap;
    return column;
  });
}

/** Stacks the layers of images that stand side by side; `ground` is the lower edge, `pitch` a layer and its gap. */
export function placeUpright(
  shown: Shown,
  apart: boolean,
  columns: readonly Pick<Box, 'x' | 'width'>[],
  ground: number,
  pitch: number,
): Block[] {
  return strataOf(shown, apart).map(({ stratum, key }) => {
    const [from, to] = [columns[stratum.from], columns[stratum.to]];
    const x = from?.x ?? 0;
    return {
      stratum,
      key,
      x,
      y: ground - (stratum.row + 1) * pitch,
      width: (to ? to.x + to.width : x) - x,
      height: pitch - between,
    };
  });
}

/** Lays images down as rows, their layers to scale from left to right; `scale` is user units a byte. */
export function placeLying(
  shown: Shown,
  apart: boolean,
  x: number,
  top: number,
  pitch: number,
  scale: number,
): Block[] {
  return strataOf(shown, apart).map(({ stratum, key }) => {
    const blobs = shown.images[stratum.from]?.blobs ?? [];
    const below = blobs.slice(0, stratum.row).reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      stratum,
      key,
      x: x + below * scale,
      y: top + stratum.from * pitch,
      width: Math.max(1, (blobs[stratum.row]?.bytes ?? 0) * scale),
      height: (stratum.to - stratum.from + 1) * pitch - between,
    };
  });
}

function strataOf({ images }: Shown, apart: boolean): { stratum: Stratum; key: string }[] {
  return toStrata(
    images.map(({ layers }) => layers),
    apart,
  ).map((stratum) => ({
    stratum,
    key: stratum.again ? `${stratum.digest}+${images[stratum.from]?.id ?? ''}` : stratum.digest,
  }));
}
