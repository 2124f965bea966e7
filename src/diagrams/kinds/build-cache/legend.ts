import type { Legend } from '../../kind.ts';
import { parts, type BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';
import { swatch } from './swatch.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<BuildCacheData, BuildCacheState> = { parts, swatch };
