import { orderByBase, toSpans, type Span } from '../../rules/strata.ts';
import { containerHeight } from './draw-container.ts';
import type { Container, Machine } from './machine.ts';
import type { Listed } from './registry.ts';
import type { RunData } from './schema.ts';

/** Room between the edge of the machine's panel and what stands in it, in user units. */
export const pad = 10;
const gap = 6;
const between = 4;
/** A lone image is no wider than this. */
const widest = 165;

/** The height of a stored layer with the gap above it, and where the containers stand. */
export const row = 26;
export const head = 38;
/** Room for the names of the images and the size of the store. */
export const feet = 66;

/** An image with its place, and the places of the containers on it. */
export interface Column extends Span {
  readonly image: Listed;
  readonly containers: readonly (Span & { readonly container: Container })[];
}

/** Where the images stand, below containers on the highest of all images. */
export function groundUnder(listed: readonly Listed[]): number {
  return head + containerHeight + 18 + Math.max(...listed.map(({ blobs }) => blobs.length)) * row;
}

/** Where each image stands; one that carries containers is as many times as wide. */
export function toColumns(data: RunData, machine: Machine, width: number): Column[] {
  const digests = data.layers.map(({ id }) => `${id}-${machine.cpu}`);
  const stored = orderByBase(
    machine.images.map((image) => ({
      image,
      layers: image.blobs.map(({ digest }) => digest),
      own: machine.containers.filter((container) => container.image === image.id),
    })),
    digests,
  );
  const each = stored.length > 2 ? 1 : 1.4;
  const room = { x: pad, width: width - 2 * pad };
  return toSpans(stored, ({ own }) => Math.max(1, own.length * each), room, gap, widest).map(
    ({ image, own, ...span }) => ({
      ...span,
      image,
      containers: toSpans(
        own.map((container) => ({ container })),
        () => 1,
        span,
        between,
      ),
    }),
  );
}
