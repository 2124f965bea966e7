import type { Text } from '../../kind.ts';
import { bytesOf } from '../../rules/layers.ts';
import { filesOf, none, type Folding, type LayersState, type Shown } from './model.ts';
import { sayBytes, writtenBytes } from './say.ts';

/** A remark with a number in the drawing: which message, and at which layer or file. */
export interface Callout {
  readonly id:
    'shared' | 'apart' | 'again' | 'writable' | 'containers' | 'changed' | 'deleted' | 'whiteout' | 'covered';
  readonly at:
    'layer' | 'shared' | 'again' | 'writable-layer' | { readonly path: string; readonly layer: number };
}

/** The remarks that a state deserves, from the ground up. */
export function callouts(shown: Shown, state: LayersState): Callout[] {
  const { shared, images, containers, folding } = shown;
  const removed = (folding?.image ?? []).flatMap((layer, index) =>
    layer
      .filter(({ type }) => type === 'whiteout')
      .map(({ path }): Callout => ({ id: 'whiteout', at: { path, layer: index } })),
  );
  const covered = (folding?.image ?? []).flatMap((layer, index) =>
    layer
      .filter((entry) => entry.type === 'file' && copyAbove(entry.path, index, folding) !== undefined)
      .map(({ path }): Callout => ({ id: 'covered', at: { path, layer: index } })),
  );
  const all: Callout[] = [
    ...(shared.length > 0 && !state.naive ? [{ id: 'shared', at: 'shared' } as const] : []),
    ...(shared.length > 0 && state.naive ? [{ id: 'again', at: 'again' } as const] : []),
    ...(images.length > 1 && shared.length === 0 ? [{ id: 'apart', at: 'layer' } as const] : []),
    ...covered,
    ...removed,
    ...(folding && containers > 0 ? ofContainers(folding.image.length, state) : []),
  ];
  return all.filter((callout) => !folding || layerOf(callout, folding) < folding.kept);
}

/** The layer of the image, above a layer, that holds the same file once more. */
function copyAbove(path: string, layer: number, folding: Folding | undefined): number | undefined {
  const above = folding?.image.findIndex(
    (entries, index) =>
      index > layer && entries.some((entry) => entry.type === 'file' && entry.path === path),
  );
  return above === -1 ? undefined : above;
}

/** The layer that a remark needs to be there; those of the image as a whole need the lowest. */
function layerOf({ id, at }: Callout, folding: Folding): number {
  if (typeof at !== 'object') return at === 'writable-layer' ? folding.image.length : 0;
  return id === 'covered' ? (copyAbove(at.path, at.layer, folding) ?? at.layer) : at.layer;
}

function ofContainers(layer: number, { containers, changed, deleted }: LayersState): Callout[] {
  const changes: Callout[] = [
    ...(changed !== none && changed !== deleted
      ? [{ id: 'changed', at: { path: changed, layer } } as const]
      : []),
    ...(deleted !== none ? [{ id: 'deleted', at: { path: deleted, layer } } as const] : []),
  ];
  if (changes.length > 0 && containers === 1) return changes;
  return [{ id: containers > 1 ? 'containers' : 'writable', at: 'writable-layer' }, ...changes];
}

/** A remark's sentence. */
export function sayCallout({ id, at }: Callout, shown: Shown, state: LayersState, text: Text): string {
  const { shared, images, set, containers } = shown;
  const size = (bytes: number) => sayBytes(bytes, set, text);
  const again =
    bytesOf(images.flatMap(({ blobs }) => blobs.filter((blob) => shared.includes(blob)))) - bytesOf(shared);
  const sizeBelow = (path: string) =>
    images
      .at(-1)
      ?.blobs.flatMap(({ layer }) => filesOf(layer))
      .findLast((entry) => entry.type === 'file' && entry.path === path);
  const fileSize = (path: string) => {
    const found = sizeBelow(path);
    return size(found?.type === 'file' ? found.bytes : 0);
  };
  switch (id) {
    case 'shared':
      return text.message('callout.shared', {
        count: shared.length,
        size: size(bytesOf(shared)),
        images: images.length,
      });
    case 'again':
      return text.message('callout.again', { size: size(again) });
    case 'covered': {
      const { path, layer } = typeof at === 'object' ? at : { path: '', layer: 0 };
      return text.message('callout.covered', {
        path,
        size: fileSize(path),
        lower: layer + 1,
        upper: (copyAbove(path, layer, shown.folding) ?? layer) + 1,
      });
    }
    case 'apart':
      return text.message('callout.apart');
    case 'writable':
      return text.message('callout.writable', { size: size(writtenBytes(shown)) });
    case 'containers':
      return text.message('callout.containers', {
        count: containers,
        size: size(bytesOf(images.at(-1)?.blobs ?? [])),
      });
    case 'changed':
      return text.message('callout.changed', { path: state.changed, size: fileSize(state.changed) });
    case 'deleted':
      return text.message('callout.deleted', { path: state.deleted, size: fileSize(state.deleted) });
    case 'whiteout': {
      const removed = images
        .at(-1)
        ?.blobs.flatMap(({ layer }) => filesOf(layer))
        .find(({ type }) => type === 'whiteout');
      return text.message('callout.whiteout', {
        path: removed?.path ?? '',
        size: fileSize(removed?.path ?? ''),
      });
    }
  }
}
