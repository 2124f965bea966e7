import type { Legend } from '../../kind.ts';
import { parts, type TwoViewsState } from './model.ts';
import type { TwoViewsData } from './schema.ts';
import { swatch } from './swatch.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<TwoViewsData, TwoViewsState> = { parts, swatch };
