import type { Legend } from '../../kind.ts';
import { mark, type Mark } from '../../scene.ts';
import { parts, type DensityState } from './model.ts';
import type { DensityData } from './schema.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<DensityData, DensityState> = { parts, swatch };

function swatch(part: string): Mark[] | undefined {
  return part === 'extra'
    ? [mark('box', 'rect', { class: 'extra', x: 0.5, y: 0.5, width: 19, height: 15 })]
    : undefined;
}
