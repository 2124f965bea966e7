import { orderByBase } from '../../rules/strata.ts';
import type { Container, Machine, StoredImage } from './machine.ts';
import type { RunData } from './schema.ts';

/** Room between the edge of the machine's panel and what stands in it, in user units. */
export const pad = 10;
const gap = 6;
/** A lone image is no wider than this. */
const widest = 165;

/** A place along the machine's ground. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** An image with its place, and the places of the containers on it. */
export interface Column extends Span {
  readonly image: StoredImage;
  readonly containers: readonly (Span & { readonly container: Container; readonly image: StoredImage })[];
}

/** Where each image stands; one that carries containers is as many times as wide. */
export function toColumns(data: RunData, machine: Machine, width: number): Column[] {
  const digests = data.layers.map(({ id }) => `${id}-${machine.cpu}`);
  const images = orderByBase(
    machine.images.map((image) => ({ image, layers: image.blobs.map(({ digest }) => digest) })),
    digests,
  );
  const on = (image: StoredImage) => machine.containers.filter((container) => container.image === image.id);
  const units = images.map(({ image }) => Math.max(1, on(image).length * (images.length > 2 ? 1 : 1.4)));
  const unit = Math.min(
    widest,
    (width - 2 * pad - gap * (images.length - 1)) / units.reduce((sum, one) => sum + one, 0),
  );
  let x = pad;
  return images.map(({ image }, at) => {
    const wide = (units[at] ?? 1) * unit;
    const own = on(image);
    const each = (wide - 4 * (own.length - 1)) / own.length;
    const left = x;
    x += wide + gap;
    return {
      image,
      x: left,
      width: wide,
      containers: own.map((container, index) => ({
        container,
        image,
        x: left + index * (each + 4),
        width: each,
      })),
    };
  });
}
