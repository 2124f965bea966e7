/**
 * What one layer says: a whole file, a whiteout that hides a path of the layers below, or an opaque whiteout
 * that hides everything that they have in a directory (OCI image-spec, layer.md). A path is a file or a
 * directory, the same in every layer.
 */
export type Entry =
  | { readonly type: 'file'; readonly path: string; readonly bytes: number }
  | { readonly type: 'whiteout'; readonly path: string }
  | { readonly type: 'opaque'; readonly path: string };

/** The entries of one layer, in any order. */
export type Layer = readonly Entry[];

/** A file as a container sees it: its size, and the layer (0 is the lowest) that it comes from. */
export interface SeenFile {
  readonly bytes: number;
  readonly layer: number;
}

/** Folds layers, lowest first, into the files that show. Whiteouts hide what is below their layer, never beside them. */
export function foldLayers(layers: readonly Layer[]): Map<string, SeenFile> {
  const seen = new Map<string, SeenFile>();
  layers.forEach((entries, layer) => {
    for (const path of [...seen.keys()]) if (isHidden(entries, path)) seen.delete(path);
    for (const entry of entries) {
      if (entry.type === 'file') seen.set(entry.path, { bytes: entry.bytes, layer });
    }
  });
  return seen;
}

/** Makes one layer of two; laid on any others it shows what the two show. Joining is associative. */
export function joinLayers(lower: Layer, upper: Layer): Layer {
  const says = (layer: Layer, entry: Entry) =>
    layer.some((other) => other.type === entry.type && other.path === entry.path);
  return [
    ...lower.filter((entry) => (entry.type === 'file' ? !isHidden(upper, entry.path) : !says(upper, entry))),
    ...upper,
  ];
}

/** Whether a layer hides a path of the layers below it. */
function isHidden(entries: Layer, path: string): boolean {
  return entries.some((entry) => {
    if (entry.type === 'opaque') return path.startsWith(`${entry.path}/`);
    return path === entry.path || (entry.type === 'whiteout' && path.startsWith(`${entry.path}/`));
  });
}

/** Bytes of everything that the layers hold, seen or not; a whiteout weighs nothing. */
export function storedBytes(layers: readonly Layer[]): number {
  return sum(layers.flat().map((entry) => (entry.type === 'file' ? entry.bytes : 0)));
}

/** Bytes of the files that show. */
export function visibleBytes(layers: readonly Layer[]): number {
  return sum([...foldLayers(layers).values()].map(({ bytes }) => bytes));
}

/**
 * How little of an image is said twice, 0 to 1: Σ smallest size / Σ all sizes over the paths.
 * A whiteout counts as large as the file it hides (the measure of the image explorer dive).
 */
export function efficiency(layers: readonly Layer[]): number {
  const sizes = new Map<string, number[]>();
  const add = (path: string, bytes: number) => sizes.set(path, [...(sizes.get(path) ?? []), bytes]);
  layers.forEach((entries, index) => {
    const hiding = entries.filter(({ type }) => type !== 'file');
    for (const [path, { bytes }] of foldLayers(layers.slice(0, index))) {
      if (isHidden(hiding, path)) add(path, bytes);
    }
    for (const entry of entries) if (entry.type === 'file') add(entry.path, entry.bytes);
  });
  const all = sum([...sizes.values()].flat());
  return all === 0 ? 1 : sum([...sizes.values()].map((one) => Math.min(...one))) / all;
}

/** The writable layer after the first write to a file: the whole file, copied up and changed. A new file copies nothing. */
export function writeFile(below: readonly Layer[], writable: Layer, path: string, bytes: number): Layer {
  const copied = foldLayers([...below, writable]).get(path)?.bytes ?? bytes;
  return [...writable.filter((entry) => entry.path !== path), { type: 'file', path, bytes: copied }];
}

/** The writable layer after a file is deleted: its own copy is gone, a file from below is hidden by a whiteout. */
export function deleteFile(below: readonly Layer[], writable: Layer, path: string): Layer {
  const rest = writable.filter((entry) => entry.path !== path);
  return foldLayers(below).has(path) ? [...rest, { type: 'whiteout', path }] : rest;
}

/** A layer as registries know it: equal digests are one and the same blob. Bytes as transferred or as stored. */
export interface Blob {
  readonly digest: string;
  readonly bytes: number;
}

/** Sum of sizes, each as often as it is named. */
export function bytesOf(blobs: readonly Blob[]): number {
  return sum(blobs.map(({ bytes }) => bytes));
}

/** The blobs of several images, each once, in the order in which they are first named. */
export function uniqueBlobs<B extends Blob>(images: readonly (readonly B[])[]): B[] {
  return [...new Map(images.flat().map((blob) => [blob.digest, blob])).values()];
}

/** The blobs that at least two of the images have, each once. */
export function sharedBlobs<B extends Blob>(images: readonly (readonly B[])[]): B[] {
  const users = new Map<string, number>();
  for (const { digest } of images.flatMap((blobs) => uniqueBlobs([blobs])))
    users.set(digest, (users.get(digest) ?? 0) + 1);
  return uniqueBlobs(images).filter(({ digest }) => (users.get(digest) ?? 0) > 1);
}

/** The blobs of an image that a store does not have yet: what a pull transfers (OCI distribution-spec). */
export function missingBlobs<B extends Blob>(image: readonly B[], stored: readonly Blob[]): B[] {
  const present = new Set(stored.map(({ digest }) => digest));
  return uniqueBlobs([image]).filter(({ digest }) => !present.has(digest));
}

/** What a Dockerfile instruction leaves in the image: the layers of its base, a layer of its own, or configuration. */
export function effectOf(instruction: string): 'base' | 'layer' | 'configuration' {
  const name = instruction.toUpperCase();
  if (name === 'FROM') return 'base';
  return ['RUN', 'COPY', 'ADD', 'WORKDIR'].includes(name) ? 'layer' : 'configuration';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
