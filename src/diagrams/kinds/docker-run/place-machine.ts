import { orderByBase } from '../../rules/strata.ts';
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

/** A place along the machine's ground. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

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
  const stored = machine.images.map((image) => ({
    image,
    layers: image.blobs.map(({ digest }) => digest),
    own: machine.containers.filter((container) => container.image === image.id),
  }));
  const digests = data.layers.map(({ id }) => `${id}-${machine.cpu}`);
  const each = stored.length > 2 ? 1 : 1.4;
  const unitsOf = (count: number) => Math.max(1, count * each);
  const units = stored.reduce((sum, { own }) => sum + unitsOf(own.length), 0);
  const unit = Math.min(widest, (width - 2 * pad - gap * (stored.length - 1)) / units);
  let x = pad;
  return orderByBase(stored, digests).map(({ image, own }) => {
    const wide = unitsOf(own.length) * unit;
    const pitch = (wide + between) / own.length;
    const left = x;
    x += wide + gap;
    return {
      image,
      x: left,
      width: wide,
      containers: own.map((container, at) => ({ container, x: left + at * pitch, width: pitch - between })),
    };
  });
}
