import { findById } from '../../rules/by-id.ts';
import {
  bytesOf,
  deleteFile,
  efficiency,
  foldLayers,
  missingBlobs,
  sharedBlobs,
  storedBytes,
  uniqueBlobs,
  visibleBytes,
  writeFile,
  type Blob,
  type Entry,
  type Layer,
  type SeenFile,
} from '../../rules/layers.ts';
import { orderByBase } from '../../rules/strata.ts';
import { hasFiles, none, pathsOf, type LayersState } from './model.ts';
import type { ImageLayer, ImageSet, LayersData } from './schema.ts';

/** A layer as one of an image's blobs. */
export type LayerBlob = Blob & ImageLayer;

/** An image that is shown, with its layers, lowest first. */
export interface ShownImage {
  readonly id: string;
  readonly name: string;
  readonly layers: readonly string[];
  readonly blobs: readonly LayerBlob[];
  readonly bytes: number;
  /** Its layers that no image before it has. */
  readonly fresh: readonly LayerBlob[];
}

/** What a layer says of a file, with the number of that layer, from 0. */
export type LayerEntry = Entry & { readonly layer: number };

/** The files of the top image and its first container, layer by layer, lowest first. */
export interface Folding {
  readonly paths: readonly string[];
  /** Layers of the image, without the container's own. */
  readonly image: readonly Layer[];
  readonly writable: Layer;
  /** All of these layers, how many of them are still on, and how many off. */
  readonly layers: readonly Layer[];
  readonly entries: readonly LayerEntry[];
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
  const layers = new Map(set.layers.map((layer) => [layer.id, { ...layer, digest: layer.id }]));
  const chosen = set.images
    .filter(({ id }) => !set.choose || state[id] === true)
    .map((image) => ({ ...image, blobs: image.layers.flatMap((id) => layers.get(id) ?? []) }));
  const ordered = orderByBase(chosen, [...layers.keys()]);
  const blobs = ordered.map((image) => image.blobs);
  const images = ordered.map((image, at) => ({
    ...image,
    bytes: bytesOf(image.blobs),
    fresh: missingBlobs(image.blobs, blobs.slice(0, at).flat()),
  }));
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
    entries: layers.flatMap((layer, at) => layer.map((entry) => ({ ...entry, layer: at }))),
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
