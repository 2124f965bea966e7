import type { Text } from '../../kind.ts';
import { bytesOf, uniqueBlobs } from '../../rules/layers.ts';
import { tableOf } from '../../words.ts';
import type { Folding } from './shown.ts';
import type { Told } from './say.ts';

/** Every layer of the images shown, once, with its size and the images that use it. */
export function listLayers({ images, top, folding, say, exactly }: Told, text: Text) {
  return tableOf(
    'table.layers',
    ['table.layer', 'table.size', 'table.in'],
    uniqueBlobs(images.map(({ blobs }) => blobs)).map((blob) => {
      const { digest, bytes, made } = blob;
      const number = folding ? text.number((top?.blobs.indexOf(blob) ?? 0) + 1) : digest;
      return [
        text.message('table.layer-name', { number, made }),
        folding || bytes < 1000 ? say(bytes) : `${say(bytes)} (${exactly(bytes)})`,
        images
          .filter(({ layers }) => layers.includes(digest))
          .map(({ name }) => name)
          .join(', '),
      ];
    }),
    text,
  );
}

/** Every image with its size, and what it adds to those before it. */
export function listImages({ images, sums, say }: Told, text: Text) {
  const row = (name: string, count: number, whole: number, fresh: number) => [
    name,
    text.number(count),
    say(whole),
    say(fresh),
  ];
  return tableOf(
    'table.images',
    ['table.image', 'table.count', 'table.whole', 'table.new'],
    [
      ...images.map(({ name, blobs, bytes, fresh }) => row(name, blobs.length, bytes, bytesOf(fresh))),
      row(text.message('table.none'), images.flatMap(({ blobs }) => blobs).length, sums.naive, sums.unique),
    ],
    text,
  );
}

/** Every file with the layers that hold it and the one that shows. */
export function listFiles({ say }: Told, { image, entries, paths, seen }: Folding, text: Text) {
  const place = (prefix: string, layer: number, bytes: number) =>
    text.message(`${prefix}.${layer === image.length ? 'writable' : 'layer'}`, {
      number: layer + 1,
      size: say(bytes),
    });
  return tableOf(
    'table.files',
    ['table.path', 'table.where', 'table.seen'],
    paths.map((path) => {
      const shows = seen.get(path);
      const where = entries
        .filter((entry) => entry.path === path)
        .map((entry) => {
          const { type, layer } = entry;
          if (type === 'file') return place('where', layer, entry.bytes);
          const whiteout = layer === image.length ? 'where.writable-whiteout' : 'where.whiteout';
          return text.message(whiteout, { number: layer + 1 });
        });
      return [
        path,
        where.join(', '),
        shows ? place('seen', shows.layer, shows.bytes) : text.message('seen.hidden'),
      ];
    }),
    text,
  );
}
