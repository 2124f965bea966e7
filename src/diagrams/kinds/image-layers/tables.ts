import type { Text } from '../../kind.ts';
import { bytesOf, uniqueBlobs } from '../../rules/layers.ts';
import type { Folding, Shown } from './model.ts';
import { newBlobs, sayBytes, sayExactly, totals } from './say.ts';

/** Every layer of the images shown, once, with its size and the images that use it. */
export function listLayers({ images, set, folding }: Shown, text: Text) {
  const blobs = uniqueBlobs(images.map((image) => image.blobs));
  return {
    type: 'table' as const,
    caption: text.message('table.layers'),
    head: ['table.layer', 'table.size', 'table.in'].map((key) => text.message(key)),
    rows: blobs.map((blob) => [
      text.message('table.layer-name', {
        number: folding ? text.number((images.at(-1)?.blobs.indexOf(blob) ?? 0) + 1) : blob.digest,
        made: blob.layer.made,
      }),
      folding || blob.bytes < 1000
        ? sayBytes(blob.bytes, set, text)
        : `${sayBytes(blob.bytes, set, text)} (${sayExactly(blob.bytes, set, text)})`,
      images
        .filter((image) => image.layers.includes(blob.digest))
        .map(({ name }) => name)
        .join(', '),
    ]),
  };
}

/** Every image with its size, and what it adds to those before it. */
export function listImages(shown: Shown, text: Text) {
  const { images, set } = shown;
  const sums = totals(shown);
  return {
    type: 'table' as const,
    caption: text.message('table.images'),
    head: ['table.image', 'table.count', 'table.whole', 'table.new'].map((key) => text.message(key)),
    rows: [
      ...images.map(({ name, blobs }, index) => [
        name,
        text.number(blobs.length),
        sayBytes(bytesOf(blobs), set, text),
        sayBytes(bytesOf(newBlobs(shown, index)), set, text),
      ]),
      [
        text.message('table.none'),
        text.number(images.reduce((sum, { blobs }) => sum + blobs.length, 0)),
        sayBytes(sums.naive, set, text),
        sayBytes(sums.unique, set, text),
      ],
    ],
  };
}

/** Every file with the layers that hold it and the one that shows. */
export function listFiles({ set }: Shown, folding: Folding, text: Text) {
  const say = (bytes: number) => sayBytes(bytes, set, text);
  const all = [...folding.image, ...(folding.writable ? [folding.writable] : [])];
  const isWritable = (layer: number) => layer === folding.image.length;
  return {
    type: 'table' as const,
    caption: text.message('table.files'),
    head: ['table.path', 'table.where', 'table.seen'].map((key) => text.message(key)),
    rows: folding.paths.map((path) => {
      const seen = folding.seen.get(path);
      const where = all.flatMap((layer, index) =>
        layer
          .filter((entry) => entry.path === path)
          .map((entry) =>
            entry.type === 'file'
              ? text.message(isWritable(index) ? 'where.writable' : 'where.layer', {
                  number: index + 1,
                  size: say(entry.bytes),
                })
              : text.message(isWritable(index) ? 'where.writable-whiteout' : 'where.whiteout', {
                  number: index + 1,
                }),
          ),
      );
      return [
        path,
        where.join(', '),
        seen
          ? text.message(isWritable(seen.layer) ? 'seen.writable' : 'seen.layer', {
              number: seen.layer + 1,
              size: say(seen.bytes),
            })
          : text.message('seen.hidden'),
      ];
    }),
  };
}
