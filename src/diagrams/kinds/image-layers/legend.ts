import type { Legend } from '../../kind.ts';
import { parts, type LayersState } from './model.ts';
import type { LayersData } from './schema.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<LayersData, LayersState> = { parts };
