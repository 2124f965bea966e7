import { appColor } from '../../emblems.ts';
import { bytesOf, sharedBlobs, uniqueBlobs, type Blob } from '../../rules/layers.ts';
import { countOf, type Layer } from '../../rules/topology.ts';
import type { Item } from './schema.ts';

/** The two versions of a drawing. */
export type Version = 'wrong' | 'right';

/** One box of a drawing, in shares of the drawing's width and in rows from the ground. */
export interface Box {
  /** The same in both versions, so that the wrong drawing turns into the right one. */
  readonly key: string;
  /** What a reader can point at; copies of one layer are one part. */
  readonly part: string;
  /** The message of its label, with the bytes or the application that fill it. */
  readonly label: { readonly key: string; readonly bytes?: number; readonly app?: number };
  /** The classes of its dress, and the weight of its label. */
  readonly dress: string;
  readonly weight: 400 | 600;
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

/** A box on the ground, as wide as the drawing. */
const plain = {
  weight: 400,
  left: 0,
  width: 1,
  row: 0,
  rows: 1,
  kernel: false,
  holds: false,
  depth: 0,
} as const;

/** Layers from the ground up; an engine that manages stands beside what it manages. */
function stackBoxes(layers: readonly Layer[], apps: number): Box[] {
  const aside = layers.find(({ manages }) => manages);
  const stack = layers.filter((entry) => entry !== aside);
  const right = aside ? 0.7 : 1;
  const boxes = stack.flatMap((entry, row) => {
    const width = right / countOf(entry, apps);
    return Array.from({ length: countOf(entry, apps) }, (_, copy) => ({
      ...layerBox(entry, copy),
      left: width * copy,
      width,
      row,
    }));
  });
  if (!aside) return boxes;
  const row = stack.findIndex(({ copies }) => copies === 'per-app');
  return [...boxes, { ...layerBox(aside, 0), left: right, width: 0.3, row, rows: stack.length - row }];
}

function layerBox({ layer, manages, kernel }: Layer, copy: number): Box {
  const own = { ...plain, key: `${layer}-${copy}`, part: layer, kernel };
  if (layer === 'app')
    return { ...own, label: { key: 'app', app: copy }, dress: appColor(copy), weight: 600 };
  return layer === 'engine' && !manages
    ? { ...own, label: { key: 'inside.runs' }, dress: 'role-engine solid' }
    : { ...own, label: { key: `roles.${layer}` }, dress: `role-${layer}` };
}

type Sizes = Extract<Item, { type: 'sizes' }>;

/** The layers of both images, each image lowest first. */
export function blobsOf({ blobs, images }: Sizes): Blob[][] {
  return images.map((digests) =>
    digests.flatMap((digest) => blobs.find((blob) => blob.digest === digest) ?? []),
  );
}

/** Two images side by side over their sum; in the right version layers that both have stand there once. */
function sizeBoxes(item: Sizes, version: Version): Box[] {
  const images = blobsOf(item);
  const shared = version === 'right' ? sharedBlobs(images) : [];
  const layers = images.flatMap((blobs, image) =>
    blobs.flatMap((blob, row) => {
      const both = shared.includes(blob);
      if (both && image > 0) return [];
      return [
        {
          ...plain,
          key: `${blob.digest}-${image}`,
          part: `image-${image + 1}`,
          label: { key: 'bytes', bytes: blob.bytes },
          dress: both ? 'role-shared' : 'role-layer',
          left: image / 2,
          width: both ? 1 : 0.5,
          row: row + 1,
        },
      ];
    }),
  );
  const label = { key: 'total-size', bytes: item[version].total };
  return [{ ...plain, key: 'total', part: 'total', label, dress: 'system total', weight: 600 }, ...layers];
}

/** Bytes of each image by itself, and of all layers counted once. */
export function weigh(item: Sizes): { each: number[]; once: number } {
  const images = blobsOf(item);
  return { each: images.map(bytesOf), once: bytesOf(uniqueBlobs(images)) };
}

type NamedBox = Extract<Item, { type: 'names' }>['wrong']['boxes'][number];

/** Boxes from the ground up with room for an arrow between them; what stands within another is drawn in it. */
function nameBoxes(boxes: readonly NamedBox[]): Box[] {
  const depthOf = ({ within }: NamedBox): number => {
    const outer = boxes.find(({ id }) => id === within);
    return outer ? depthOf(outer) + 1 : 0;
  };
  const outermost = boxes.filter(({ within }) => within === undefined);
  return boxes.map((box) => {
    const { id, names } = box;
    const depth = depthOf(box);
    const isStore = depth > 0 || box === outermost.at(-1);
    return {
      ...plain,
      key: id,
      part: id,
      label: { key: `names.${names.join('-')}` },
      dress: names[0] === 'engine' ? 'role-engine' : names[0] === 'image' ? 'role-layer' : `system ${id}`,
      ...(isStore ? { row: 3, rows: 3 } : { row: outermost.indexOf(box) * 1.5 }),
      holds: boxes.some(({ within }) => within === id),
      depth,
    };
  });
}
