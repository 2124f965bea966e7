import type { Field, State } from '../../kind.ts';
import {
  deleteFile,
  foldLayers,
  sharedBlobs,
  writeFile,
  type Blob,
  type Layer,
  type SeenFile,
} from '../../rules/layers.ts';
import { orderByBase } from '../../rules/strata.ts';
import type { ImageLayer, ImageSet, LayersData } from './schema.ts';

/**
 * What a reader can set. An image of a set to choose from is a field of its own: `python-3.12-bookworm: true`.
 * `changed` and `deleted` name the file that container 1 wrote to or deleted, or `none`.
 */
export type LayersState = State &
  Readonly<{
    set: string;
    containers: number;
    changed: string;
    deleted: string;
    /** How many layers are taken off, from the top; the containers' writable layers go first, together. */
    peel: number;
    /** Sizes are added up image by image, as if nothing were shared. */
    naive: boolean;
  }>;

/** No file, in the fields that name one. */
export const none = 'none';

/** What each field of the state may hold. */
export function fields({ sets }: LayersData): { readonly [K in keyof LayersState]: Field } {
  const files = [none, ...sets.filter(({ runs }) => runs !== undefined).flatMap(pathsOf)];
  const most = Math.max(
    ...sets
      .filter(hasFiles)
      .map((set) => Math.max(...set.images.map(({ layers }) => layers.length)) + (set.runs ? 1 : 0)),
  );
  return {
    set: { type: 'choice', options: sets.map(({ id }) => id) },
    containers: { type: 'number', min: 1, max: 5, step: 1 },
    changed: { type: 'choice', options: files },
    deleted: { type: 'choice', options: files },
    peel: { type: 'number', min: 0, max: most, step: 1 },
    naive: { type: 'flag' },
    ...Object.fromEntries(choosable(sets).map(({ id }): [string, Field] => [id, { type: 'flag' }])),
  };
}

/** The first set with one container that has changed nothing. */
export function initial({ sets }: LayersData): LayersState {
  return {
    set: sets[0]?.id ?? '',
    containers: 1,
    changed: none,
    deleted: none,
    peel: 0,
    naive: false,
    ...Object.fromEntries(choosable(sets).map(({ id }) => [id, false])),
  };
}

function choosable(sets: readonly ImageSet[]): ImageSet['images'] {
  return sets.filter(({ choose }) => choose).flatMap(({ images }) => images);
}

/** Whether the files of a set's layers are known, so that they can be folded. */
export function hasFiles(set: ImageSet): boolean {
  return set.layers.every(({ holds }) => holds !== undefined);
}

/** The paths of a set's files, in the order in which layers bring them. */
export function pathsOf({ layers }: ImageSet): string[] {
  return [...new Set(layers.flatMap(filesOf).map(({ path }) => path))];
}

/** What a layer says of files; nothing where that is not known. */
export function filesOf(layer: ImageLayer): Layer {
  return layer.holds ?? [];
}

/** A layer as one of an image's blobs. */
export type LayerBlob = Blob & { readonly layer: ImageLayer };

/** An image that is shown, with its layers, lowest first. */
export interface ShownImage {
  readonly id: string;
  readonly name: string;
  readonly layers: readonly string[];
  readonly blobs: readonly LayerBlob[];
}

/** The files of the top image and its first container, layer by layer, lowest first. */
export interface Folding {
  readonly paths: readonly string[];
  /** Layers of the image, without the container's own. */
  readonly image: readonly Layer[];
  readonly writable: Layer | undefined;
  /** All of these layers, and how many of them are still on. */
  readonly layers: readonly Layer[];
  readonly kept: number;
  readonly seen: ReadonlyMap<string, SeenFile>;
}

/** Everything that a state shows, worked out from the rules. */
export interface Shown {
  readonly set: ImageSet;
  readonly images: readonly ShownImage[];
  /** The last image, which containers stand on. */
  readonly top: ShownImage | undefined;
  readonly shared: readonly LayerBlob[];
  /** How many containers stand on the last image; 0 where the set has none. */
  readonly containers: number;
  readonly folding: Folding | undefined;
}

/** Works out what a state shows. */
export function toShown({ sets }: LayersData, state: LayersState): Shown {
  const set = sets.find(({ id }) => id === state.set);
  if (!set) throw new Error(`There is no set "${state.set}". Sets: ${sets.map(({ id }) => id).join(', ')}.`);
  const blobs = new Map(
    set.layers.map((layer) => [layer.id, { digest: layer.id, bytes: layer.bytes, layer }]),
  );
  const chosen = set.images.filter(({ id }) => !set.choose || state[id] === true);
  const images = orderByBase(chosen, [...blobs.keys()]).map((image) => ({
    ...image,
    // The schema has checked that every layer of an image is one of the set's.
    blobs: image.layers.flatMap((id) => blobs.get(id) ?? []),
  }));
  const top = images.at(-1);
  return {
    set,
    images,
    top,
    shared: sharedBlobs(images.map((image) => image.blobs)),
    containers: set.runs === undefined ? 0 : state.containers,
    folding: hasFiles(set) ? fold(set, top, state) : undefined,
  };
}

function fold(set: ImageSet, top: ShownImage | undefined, state: LayersState): Folding {
  const image = (top?.blobs ?? []).map(({ layer }) => filesOf(layer));
  const writable = set.runs === undefined ? undefined : toWritable(image, state);
  const layers = writable ? [...image, writable] : image;
  const kept = Math.max(0, layers.length - state.peel);
  return { paths: pathsOf(set), image, writable, layers, kept, seen: foldLayers(layers.slice(0, kept)) };
}

/** The writable layer of container 1: first its write, then its deletion. */
function toWritable(image: readonly Layer[], { changed, deleted }: LayersState): Layer {
  const written = changed === none ? [] : writeFile(image, [], changed, 0);
  return deleted === none ? written : deleteFile(image, written, deleted);
}

/** The parts that a state shows, bottom to top. */
export function parts(data: LayersData, state: LayersState): string[] {
  const { images, shared, containers, folding } = toShown(data, state);
  const layers = folding?.layers.flat() ?? [];
  return [
    ...(images.some(({ blobs }) => blobs.some((blob) => !shared.includes(blob))) ? ['layer'] : []),
    ...(shared.length > 0 ? ['shared'] : []),
    ...(containers > 0 ? ['writable-layer'] : []),
    ...(layers.some(({ type }) => type === 'whiteout') ? ['whiteout'] : []),
  ];
}
