import type { Field, State } from '../../kind.ts';
import { findById } from '../../rules/by-id.ts';
import {
  bytesOf,
  deleteFile,
  efficiency,
  foldLayers,
  sharedBlobs,
  storedBytes,
  uniqueBlobs,
  visibleBytes,
  writeFile,
  type Blob,
  type Layer,
  type SeenFile,
} from '../../rules/layers.ts';
import { orderByBase } from '../../rules/strata.ts';
import { numberField } from '../../state.ts';
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
  const heights = sets
    .filter(hasFiles)
    .flatMap(({ images, runs }) => images.map(({ layers }) => layers.length + (runs === undefined ? 0 : 1)));
  return {
    set: { type: 'choice', options: sets.map(({ id }) => id) },
    containers: numberField(1, 5),
    changed: { type: 'choice', options: files },
    deleted: { type: 'choice', options: files },
    peel: numberField(0, Math.max(...heights)),
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
function hasFiles({ layers }: ImageSet): boolean {
  return layers.every(({ holds }) => holds);
}

/** The paths of a set's files, in the order in which layers bring them. */
export function pathsOf({ layers }: ImageSet): string[] {
  return [...new Set(layers.flatMap(({ holds = [] }) => holds).map(({ path }) => path))];
}

/** A layer as one of an image's blobs. */
export type LayerBlob = Blob & ImageLayer;

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
  readonly writable: Layer;
  /** All of these layers, how many of them are still on, and how many off. */
  readonly layers: readonly Layer[];
  readonly kept: number;
  readonly peeled: number;
  readonly seen: ReadonlyMap<string, SeenFile>;
  /** Bytes of the layers that are still on, bytes that show of them, and how little of the image is said twice (0 to 1). */
  readonly stored: number;
  readonly visible: number;
  readonly share: number;
}

/** Everything that a state shows, worked out from the rules. */
export interface Shown {
  readonly set: ImageSet;
  readonly images: readonly ShownImage[];
  /** The last image, which containers stand on. */
  readonly top: ShownImage | undefined;
  readonly shared: readonly LayerBlob[];
  /** The sums in bytes: image by image, each layer once, and what several images have in common. */
  readonly sums: { readonly naive: number; readonly unique: number; readonly shared: number };
  /** How many containers stand on the last image; 0 where the set has none. */
  readonly containers: number;
  /** Bytes that container 1 holds of its own. */
  readonly written: number;
  readonly folding: Folding | undefined;
}

/** Works out what a state shows. */
export function toShown({ sets }: LayersData, state: LayersState): Shown {
  const set = findById(sets, state.set);
  const layers = set.layers.map((layer): LayerBlob => ({ ...layer, digest: layer.id }));
  const chosen = set.images
    .filter(({ id }) => !set.choose || state[id] === true)
    .map((image) => ({ ...image, blobs: image.layers.map((id) => findById(layers, id)) }));
  const images = orderByBase(
    chosen,
    layers.map(({ id }) => id),
  );
  const blobs = images.map((image) => image.blobs);
  const shared = sharedBlobs(blobs);
  const top = images.at(-1);
  const folding = hasFiles(set) ? fold(set, top, state) : undefined;
  return {
    set,
    images,
    top,
    shared,
    sums: { naive: bytesOf(blobs.flat()), unique: bytesOf(uniqueBlobs(blobs)), shared: bytesOf(shared) },
    containers: set.runs === undefined ? 0 : state.containers,
    written: storedBytes(folding ? [folding.writable] : []),
    folding,
  };
}

function fold(set: ImageSet, top: ShownImage | undefined, state: LayersState): Folding {
  const image = (top?.blobs ?? []).map(({ holds = [] }) => holds);
  const writable = set.runs === undefined ? [] : toWritable(image, state);
  const layers = set.runs === undefined ? image : [...image, writable];
  const on = layers.slice(0, Math.max(0, layers.length - state.peel));
  const kept = on.length;
  return {
    paths: pathsOf(set),
    image,
    writable,
    layers,
    kept,
    peeled: layers.length - kept,
    seen: foldLayers(on),
    stored: storedBytes(on),
    visible: visibleBytes(on),
    share: efficiency(image.slice(0, kept)),
  };
}

/** The writable layer of container 1: first its write, then its deletion. */
function toWritable(image: readonly Layer[], { changed, deleted }: LayersState): Layer {
  const written = changed === none ? [] : writeFile(image, [], changed, 0);
  return deleted === none ? written : deleteFile(image, written, deleted);
}
