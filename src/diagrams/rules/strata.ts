/** One layer drawn as a stratum: `row` layers above the ground, under the images from column `from` to column `to`. */
export interface Stratum {
  readonly digest: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** The same blob stands elsewhere already, further left or lower down. */
  readonly again: boolean;
}

/** Orders images so that those on the same base stand side by side; each is its layers' digests, lowest first. */
export function orderByBase<Image extends { readonly layers: readonly string[] }>(
  images: readonly Image[],
  digests: readonly string[],
): Image[] {
  const place = new Map(digests.map((digest, index) => [digest, index]));
  return [...images].sort((a, b) => {
    const fork = a.layers.findIndex((digest, row) => digest !== b.layers[row]);
    const at = (image: Image) => place.get(image.layers[fork] ?? '') ?? -1;
    return fork === -1 ? a.layers.length - b.layers.length : at(a) - at(b);
  });
}

/**
 * The strata of images that stand side by side. Neighbours that have all layers up to a row in common stand on one
 * stratum; `apart` gives every image its own copy, as adding up sizes does.
 */
export function toStrata(images: readonly (readonly string[])[], apart: boolean): Stratum[] {
  const strata: (Stratum & { to: number })[] = [];
  const seen = new Set<string>();
  images.forEach((layers, column) => {
    let onSame = !apart && column > 0;
    layers.forEach((digest, row) => {
      onSame &&= images[column - 1]?.[row] === digest;
      const below = onSame && strata.findLast((one) => one.row === row && one.to === column - 1);
      if (below) below.to = column;
      else strata.push({ digest, row, from: column, to: column, again: seen.has(digest) });
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
