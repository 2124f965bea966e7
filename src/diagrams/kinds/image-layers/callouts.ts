import type { Text } from '../../kind.ts';
import { none, type LayersState } from './model.ts';
import type { Told } from './say.ts';

/** A remark with a number in the drawing: its sentence, and the layer or the file in a layer that it stands at. */
export interface Callout {
  readonly text: string;
  readonly at:
    'layer' | 'shared' | 'again' | 'writable-layer' | { readonly path: string; readonly layer: number };
}

/** The remarks that a state deserves, from the ground up; those on layers that are off are left out. */
export function callouts(told: Told, state: LayersState, text: Text): Callout[] {
  const { folding, images, shared, sums, top, containers: count, written, say } = told;
  const { changed, deleted, naive } = state;
  const { image = [], kept = Infinity } = folding ?? {};
  const entries = folding?.entries.filter(({ layer }) => layer < image.length) ?? [];
  const files = entries.filter((entry) => entry.type === 'file');
  const remark = (id: string, at: Callout['at'], params = {}): Callout => ({
    at,
    text: text.message(`callout.${id}`, params),
  });
  /** A remark on a file in a layer, with the size that the file has in the image. */
  const ofFile = (id: string, path: string, layer: number, params = {}): Callout => {
    const size = say(files.findLast((file) => file.path === path)?.bytes ?? 0);
    return remark(id, { path, layer }, { path, size, ...params });
  };
  const sharing = shared.length === 0 ? 'apart' : naive ? 'again' : 'shared';
  const isWritable = folding !== undefined && image.length < kept;
  const isUnchanged = changed === none && deleted === none;
  const remarks = [
    kept > 0 &&
      images.length > 1 &&
      remark(sharing, sharing === 'apart' ? 'layer' : sharing, {
        count: shared.length,
        size: say(naive ? sums.naive - sums.unique : sums.shared),
        images: images.length,
      }),
    ...files.map(({ path, layer: lower }) => {
      const upper = files.find((file) => file.path === path && file.layer > lower)?.layer ?? Infinity;
      return upper < kept && ofFile('covered', path, lower, { lower: lower + 1, upper: upper + 1 });
    }),
    ...entries.map(
      ({ type, path, layer }) => type === 'whiteout' && layer < kept && ofFile('whiteout', path, layer),
    ),
    isWritable &&
      (count > 1 || isUnchanged) &&
      remark(count > 1 ? 'containers' : 'writable', 'writable-layer', {
        count,
        size: say(count > 1 ? (top?.bytes ?? 0) : written),
      }),
    isWritable && changed !== none && changed !== deleted && ofFile('changed', changed, image.length),
    isWritable && deleted !== none && ofFile('deleted', deleted, image.length),
  ];
  return remarks.filter((one) => one !== false);
}
