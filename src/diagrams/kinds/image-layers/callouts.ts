import type { Text } from '../../kind.ts';
import { bytesOf } from '../../rules/layers.ts';
import { none, type LayersState, type Shown } from './model.ts';
import { sizesOf, totals, writtenBytes } from './say.ts';

/** A remark with a number in the drawing: its sentence, and the layer or the file in a layer that it stands at. */
export interface Callout {
  readonly text: string;
  readonly at:
    'layer' | 'shared' | 'again' | 'writable-layer' | { readonly path: string; readonly layer: number };
}

/** The remarks that a state deserves, from the ground up; those on layers that are off are left out. */
export function callouts(shown: Shown, state: LayersState, text: Text): Callout[] {
  const { folding, set } = shown;
  const { image = [], kept = Infinity } = folding ?? {};
  const entries = image.flatMap((layer, at) => layer.map((entry) => ({ ...entry, layer: at })));
  const files = entries.filter(({ type }) => type === 'file');
  const say = sizesOf(set, text);
  const remark = (id: string, at: Callout['at'], params = {}): Callout => ({
    at,
    text: text.message(`callout.${id}`, params),
  });
  /** A remark on a file in a layer, with the size that the file has in the image. */
  const ofFile = (id: string, { path, layer }: { path: string; layer: number }, params = {}): Callout => {
    const found = files.findLast((file) => file.path === path);
    const size = say(found?.type === 'file' ? found.bytes : 0);
    return remark(id, { path, layer }, { path, size, ...params });
  };
  const covered = files.flatMap((file) => {
    const above = files.find(({ path, layer }) => path === file.path && layer > file.layer);
    if (!above || above.layer >= kept) return [];
    return [ofFile('covered', file, { lower: file.layer + 1, upper: above.layer + 1 })];
  });
  return [
    ...(kept > 0 ? ofImages() : []),
    ...covered,
    ...entries
      .filter(({ type, layer }) => type === 'whiteout' && layer < kept)
      .map((entry) => ofFile('whiteout', entry)),
    ...(folding && image.length < kept ? ofContainers() : []),
  ];

  function ofImages(): Callout[] {
    const { shared, images } = shown;
    const { naive, unique } = totals(shown);
    const count = shared.length;
    if (count === 0) return images.length > 1 ? [remark('apart', 'layer')] : [];
    if (state.naive) return [remark('again', 'again', { size: say(naive - unique) })];
    return [remark('shared', 'shared', { count, size: say(bytesOf(shared)), images: images.length })];
  }

  function ofContainers(): Callout[] {
    const { containers: count, top } = shown;
    const { changed, deleted } = state;
    const layer = image.length;
    const changes = [
      ...(changed !== none && changed !== deleted ? [ofFile('changed', { path: changed, layer })] : []),
      ...(deleted !== none ? [ofFile('deleted', { path: deleted, layer })] : []),
    ];
    const writable =
      count > 1
        ? remark('containers', 'writable-layer', { count, size: say(bytesOf(top?.blobs ?? [])) })
        : remark('writable', 'writable-layer', { size: say(writtenBytes(shown)) });
    return count > 1 || changes.length === 0 ? [writable, ...changes] : changes;
  }
}
