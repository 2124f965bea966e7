import { bytesOf, uniqueBlobs } from '../../rules/layers.ts';
import { countOf, type Layer } from '../../rules/topology.ts';
import { blobsOf, type Version } from './faults.ts';
import type { Item } from './schema.ts';

/** One box of a drawing, in shares of the drawing's width and in rows from the ground. */
export interface Box {
  /** The same in both versions, so that the wrong drawing turns into the right one. */
  readonly key: string;
  /** What a reader can point at; copies of one layer are one part. */
  readonly part: string;
  /** The message of its label, with the bytes or the copy that fill it. */
  readonly label: { readonly key: string; readonly bytes?: number; readonly app?: number };
  /** The role whose dress it wears. */
  readonly dress: string;
  readonly left: number;
  readonly width: number;
  readonly row: number;
  readonly rows: number;
  readonly kernel: boolean;
  /** Other boxes stand in it, so that its label is at its top; it stands in so many others itself. */
  readonly holds: boolean;
  readonly depth: number;
}

/** The boxes of one version of a drawing, with so many applications in a stack. */
export function boxesOf(item: Item, version: Version, apps = 1): Box[] {
  switch (item.type) {
    case 'stack':
      // The schema has checked that every layer name is one of the known ones.
      return stackBoxes(item[version].layers as readonly Layer[], apps);
    case 'sizes':
      return sizeBoxes(item, version);
    case 'names':
      return nameBoxes(item[version].boxes);
  }
}

/** The parts of one version that a reader can point at, bottom to top. */
export function partsOf(item: Item, version: Version): string[] {
  return [...new Set(boxesOf(item, version).map(({ part }) => part))];
}

const plain = { rows: 1, kernel: false, holds: false, depth: 0 };

/** Layers from the ground up; an engine that manages stands beside what it manages. */
function stackBoxes(layers: readonly Layer[], apps: number): Box[] {
  const aside = layers.find(({ manages }) => manages);
  const rows = layers.filter((entry) => entry !== aside);
  const right = aside ? 0.7 : 1;
  const boxes = rows.flatMap((entry, row): Box[] => {
    const count = countOf(entry, apps);
    return Array.from({ length: count }, (_, copy) => ({
      ...plain,
      key: `${entry.layer}-${copy}`,
      part: entry.layer,
      label: labelOf(entry, copy),
      dress: entry.layer,
      left: (right * copy) / count,
      width: right / count,
      row,
      kernel: entry.kernel,
    }));
  });
  if (!aside) return boxes;
  const first = rows.findIndex(({ copies }) => copies === 'per-app');
  const engine: Box = {
    ...plain,
    key: `${aside.layer}-0`,
    part: aside.layer,
    label: { key: 'roles.engine' },
    dress: aside.layer,
    left: 0.7,
    width: 0.3,
    row: first,
    rows: rows.length - first,
  };
  return [...boxes, engine];
}

function labelOf({ layer, manages }: Layer, copy: number): Box['label'] {
  if (layer === 'app') return { key: 'app', app: copy };
  return { key: layer === 'engine' && !manages ? 'inside.runs' : `roles.${layer}` };
}

/** Two images side by side over their sum; in the right version layers that both have stand there once. */
function sizeBoxes(item: Extract<Item, { type: 'sizes' }>, version: Version): Box[] {
  const images = blobsOf(item);
  const shared = version === 'right';
  const layers = images.flatMap((blobs, image) =>
    blobs.flatMap((blob, row): Box[] => {
      const both = images.every((other) => other.some(({ digest }) => digest === blob.digest));
      if (shared && both && image > 0) return [];
      return [
        {
          ...plain,
          key: `${blob.digest}-${image}`,
          part: `image-${image + 1}`,
          dress: shared && both ? 'shared' : 'layer',
          label: { key: 'bytes', bytes: blob.bytes },
          left: image / 2,
          width: shared && both ? 1 : 1 / 2,
          row: row + 1,
        },
      ];
    }),
  );
  const sum: Box = {
    ...plain,
    key: 'total',
    part: 'total',
    label: { key: 'total', bytes: item[version].total },
    dress: 'total',
    left: 0,
    width: 1,
    row: 0,
  };
  return [sum, ...layers];
}

/** Bytes of each image by itself, and of all layers counted once. */
export function weigh(item: Extract<Item, { type: 'sizes' }>): { each: number[]; once: number } {
  const images = blobsOf(item);
  return { each: images.map(bytesOf), once: bytesOf(uniqueBlobs(images)) };
}

type NamedBox = Extract<Item, { type: 'names' }>['wrong']['boxes'][number];

/** Boxes from the ground up with room for an arrow between them; what stands within another is drawn in it. */
function nameBoxes(boxes: readonly NamedBox[]): Box[] {
  const depth = (box: NamedBox): number => {
    const outer = boxes.find(({ id }) => id === box.within);
    return outer ? depth(outer) + 1 : 0;
  };
  const outermost = boxes.filter(({ within }) => within === undefined);
  return boxes.map((box): Box => {
    const at = outermost.indexOf(box);
    const level = depth(box);
    const isStore = level > 0 || at === outermost.length - 1;
    return {
      key: box.id,
      part: box.id,
      label: { key: `names.${box.names.join('-')}` },
      dress: box.names[0] ?? '',
      left: 0,
      width: 1,
      row: isStore ? 3 : at * 1.5,
      rows: isStore ? 3 : 1,
      kernel: false,
      holds: boxes.some(({ within }) => within === box.id),
      depth: level,
    };
  });
}
