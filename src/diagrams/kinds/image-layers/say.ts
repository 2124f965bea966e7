import type { Text } from '../../kind.ts';
import { toSize } from '../../rules/bytes.ts';
import {
  bytesOf,
  efficiency,
  missingBlobs,
  storedBytes,
  uniqueBlobs,
  visibleBytes,
} from '../../rules/layers.ts';
import type { Folding, LayerBlob, Shown } from './model.ts';
import type { ImageSet } from './schema.ts';

/** A size as the set gives it: `5.6 MB`, or a bare number where the set's sizes have no unit. */
export function sayBytes(bytes: number, { unit }: Pick<ImageSet, 'unit'>, text: Text): string {
  if (unit === 'none') return text.message('size.none', { value: bytes });
  const size = toSize(bytes);
  return text.message(`size.${size.unit}`, { value: size.value });
}

/** A size to the byte, where it is measured. */
export function sayExactly(bytes: number, set: ImageSet, text: Text): string {
  return set.grade === 'measured' ? text.message('exact', { bytes }) : sayBytes(bytes, set, text);
}

/** The sums of the images shown, in bytes: image by image, each layer once, and what several have in common. */
export function totals({ images, shared }: Shown): { naive: number; unique: number; shared: number } {
  const blobs = images.map((image) => image.blobs);
  return { naive: bytesOf(blobs.flat()), unique: bytesOf(uniqueBlobs(blobs)), shared: bytesOf(shared) };
}

/** Bytes of the layers that are still on, bytes that show of them, and how little of the image is said twice (0 to 1). */
export function weigh({ image, writable, kept }: Folding): {
  stored: number;
  visible: number;
  share: number;
} {
  const layers = [...image, ...(writable ? [writable] : [])].slice(0, kept);
  return {
    stored: storedBytes(layers),
    visible: visibleBytes(layers),
    share: efficiency(image.slice(0, kept)),
  };
}

/** Bytes that container 1 holds of its own. */
export function writtenBytes({ folding }: Shown): number {
  return folding?.writable ? storedBytes([folding.writable]) : 0;
}

/** An image's layers that no image before it has, each once. */
export function newBlobs({ images }: Shown, index: number): LayerBlob[] {
  return missingBlobs(
    images[index]?.blobs ?? [],
    images.slice(0, index).flatMap(({ blobs }) => blobs),
  );
}
