import type { Legend } from '../../kind.ts';
import type { LayersState } from './model.ts';
import { toShown } from './shown.ts';
import type { LayersData } from './schema.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<LayersData, LayersState> = { parts };

/** The parts that a state shows, bottom to top. */
function parts(data: LayersData, state: LayersState): string[] {
  const { images, shared, containers, folding } = toShown(data, state);
  return [
    ...(images.some(({ blobs }) => blobs.some((blob) => !shared.includes(blob))) ? ['layer'] : []),
    ...(shared.length > 0 ? ['shared'] : []),
    ...(containers > 0 ? ['writable-layer'] : []),
    ...(folding?.entries.some(({ type }) => type === 'whiteout') ? ['whiteout'] : []),
  ];
}
