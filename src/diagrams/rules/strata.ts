import { sharedBlobs, type Blob } from './layers.ts';

/** One layer drawn as a stratum: `row` layers above the ground, under the images from column `from` to column `to`. */
export interface Stratum<B extends Blob = Blob> {
  readonly blob: B;
  /** Unique among the strata; where a layer stands first, it goes by its digest in every state. */
  readonly key: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Several of the images have the layer. */
  readonly shared: boolean;
  /** The same blob stands elsewhere already, further left or lower down. */
  readonly again: boolean;
}

/** Orders images so that those on the same base stand side by side, and where they part by the order of `digests`. */
export function orderByBase<Image extends { readonly blobs: readonly Blob[] }>(
  images: readonly Image[],
  digests: readonly string[],
): Image[] {
  return [...images].sort((a, b) => {
    const fork = a.blobs.findIndex(({ digest }, row) => digest !== b.blobs[row]?.digest);
    const at = ({ blobs }: Image) => digests.indexOf(blobs[fork]?.digest ?? '');
    return fork === -1 ? a.blobs.length - b.blobs.length : at(a) - at(b);
  });
}

/**
 * The strata of images that stand side by side. Neighbours that have all layers up to a row in common stand on one
 * stratum; `apart` gives every image its own copy, as adding up sizes does.
 */
export function toStrata<B extends Blob>(
  images: readonly { readonly id: string; readonly blobs: readonly B[] }[],
  apart: boolean,
): Stratum<B>[] {
  const strata: (Stratum<B> & { to: number })[] = [];
  const seen = new Set<string>();
  const common = new Set(sharedBlobs(images.map(({ blobs }) => blobs)).map(({ digest }) => digest));
  images.forEach(({ id, blobs }, column) => {
    let onSame = !apart && column > 0;
    blobs.forEach((blob, row) => {
      const { digest } = blob;
      onSame &&= images[column - 1]?.blobs[row]?.digest === digest;
      const below = onSame && strata.findLast((one) => one.row === row && one.to === column - 1);
      const again = seen.has(digest);
      const key = again ? `${digest}+${id}` : digest;
      if (below) below.to = column;
      else strata.push({ blob, key, row, from: column, to: column, shared: common.has(digest), again });
      seen.add(digest);
    });
  });
  return strata;
}

/** A place along the ground. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Where things stand side by side in a room, `gap` apart: as wide as their weights say, a unit at most `widest`. */
export function toSpans<Thing>(
  things: readonly Thing[],
  weightOf: (thing: Thing) => number,
  { x, width }: Span,
  gap: number,
  widest = Infinity,
): (Thing & Span)[] {
  const units = things.reduce((sum, thing) => sum + weightOf(thing), 0);
  const unit = Math.min(widest, (width - gap * (things.length - 1)) / units);
  let left = x;
  return things.map((thing) => {
    const span = { ...thing, x: left, width: weightOf(thing) * unit };
    left += span.width + gap;
    return span;
  });
}

/** The ground that a stratum covers, from the left end of its first image to the right end of its last. */
export function spanOf({ from, to }: Stratum, columns: readonly Span[]): Span {
  const [first, last] = [columns[from], columns[to]];
  return first && last ? { x: first.x, width: last.x + last.width - first.x } : { x: 0, width: 0 };
}
