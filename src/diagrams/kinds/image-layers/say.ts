import type { Text } from '../../kind.ts';
import {
  bytesOf,
  efficiency,
  missingBlobs,
  storedBytes,
  uniqueBlobs,
  visibleBytes,
} from '../../rules/layers.ts';
import { sayBytes } from '../../sizes.ts';
import type { Folding, LayerBlob, Shown } from './model.ts';
import type { ImageSet } from './schema.ts';

/** Says a size as the set gives it: `5.6 MB`, or a bare number where its sizes have no unit. */
export function sizesOf({ unit }: Pick<ImageSet, 'unit'>, text: Text): (bytes: number) => string {
  return (bytes) => (unit === 'none' ? text.message('size.none', { value: bytes }) : sayBytes(bytes, text));
}

/** Says a size to the byte, where it is measured. */
export function exactSizesOf(set: ImageSet, text: Text): (bytes: number) => string {
  return set.grade === 'measured' ? (bytes) => text.message('exact', { bytes }) : sizesOf(set, text);
}

/** The sums of the images shown, in bytes: image by image, each layer once, and what several have in common. */
export function totals({ images, shared }: Shown): { naive: number; unique: number; shared: number } {
  const blobs = images.map((image) => image.blobs);
  return { naive: bytesOf(blobs.flat()), unique: bytesOf(uniqueBlobs(blobs)), shared: bytesOf(shared) };
}

/** Bytes of the layers that are still on, bytes that show of them, and how little of the image is said twice (0 to 1). */
export function weigh({ image, layers, kept }: Folding): {
  stored: number;
  visible: number;
  share: number;
} {
  const on = layers.slice(0, kept);
  return {
    stored: storedBytes(on),
    visible: visibleBytes(on),
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
