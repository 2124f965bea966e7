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

/** A container with its place. */
export type Standing = Container & Span;

/** An image with its place, and the containers on it with theirs. */
export interface Column extends Listed, Span {
  readonly containers: readonly Standing[];
}

/** Where the images stand, below containers on the highest of all images. */
export function groundUnder(listed: readonly Listed[]): number {
  return head + containerHeight + 18 + Math.max(...listed.map(({ blobs }) => blobs.length)) * row;
}

/** Where each image stands; one that carries containers is as many times as wide. */
export function toColumns(data: RunData, machine: Machine, width: number): Column[] {
  const { images, containers, cpu } = machine;
  const digests = data.layers.map(({ id }) => `${id}-${cpu}`);
  const stored = orderByBase(images, digests).map((image) => ({
    ...image,
    containers: containers.filter((container) => container.image === image.id),
  }));
  const each = stored.length > 2 ? 1 : 1.4;
  const room = { x: pad, width: width - 2 * pad };
  const weightOf = ({ containers: { length } }: (typeof stored)[number]) => Math.max(1, length * each);
  return toSpans(stored, weightOf, room, gap, widest).map((column) => ({
    ...column,
    containers: toSpans(column.containers, () => 1, column, between),
  }));
}
