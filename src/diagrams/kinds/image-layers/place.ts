import { bytesOf } from '../../rules/layers.ts';
import { spanOf, toStrata, type Span, type Stratum } from '../../rules/strata.ts';
import type { LayerBlob, Shown } from './shown.ts';

/** A rectangle in user units. */
export interface Box extends Span {
  readonly y: number;
  readonly height: number;
}

/** One layer with its place; a layer of several neighbouring images lies under all of them. */
export interface Block extends Box, Stratum<LayerBlob> {
  /** What it stands for: a layer of one image, or one that several of the images shown have. */
  readonly part: 'layer' | 'shared';
}

/** Room on the left of a drawing for the numbers of remarks. */
export const edge = 10;

/** Room between layers. */
export const between = 4;

/** Stacks the layers of images that stand side by side; `ground` is the lower edge, `pitch` a layer and its gap. */
export function placeUpright(
  shown: Shown,
  apart: boolean,
  columns: readonly Span[],
  ground: number,
  pitch: number,
): Block[] {
  return placeLayers(shown, apart, (stratum) => ({
    ...spanOf(stratum, columns),
    y: ground - (stratum.row + 1) * pitch,
    height: pitch - between,
  }));
}

/** Layers narrower than this, in user units, are drawn as one where they lie side by side: apart they are but outlines. */
const thin = 2;

/** Lays images down as rows, their layers to scale from left to right; `scale` is user units a byte. */
export function placeLying(
  shown: Shown,
  apart: boolean,
  x: number,
  top: number,
  pitch: number,
  scale: number,
): Block[] {
  const blocks = placeLayers(shown, apart, ({ from, to, row, blob: { bytes } }) => ({
    x: x + bytesOf(shown.images[from]?.blobs.slice(0, row) ?? []) * scale,
    y: top + from * pitch,
    width: bytes * scale,
    height: (to - from + 1) * pitch - between,
  }));
  return joinThin(blocks).map((block) => ({ ...block, width: Math.max(1, block.width) }));
}

function joinThin(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const left = joined.at(-1);
    const isOne =
      left &&
      [left, block].every(({ width }) => width < thin) &&
      (['from', 'to', 'part', 'again'] as const).every((name) => left[name] === block[name]);
    if (isOne) joined[joined.length - 1] = { ...left, width: left.width + block.width };
    else joined.push(block);
  }
  return joined;
}

function placeLayers({ images }: Shown, apart: boolean, boxOf: (stratum: Stratum) => Box): Block[] {
  return toStrata(images, apart).map((stratum) => ({
    ...stratum,
    ...boxOf(stratum),
    part: stratum.shared ? 'shared' : 'layer',
  }));
}
