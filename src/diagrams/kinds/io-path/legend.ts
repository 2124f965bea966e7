import type { Legend } from '../../kind.ts';
import { parts, type IoPathState } from './model.ts';
import type { IoPathData } from './schema.ts';
import { swatch } from './swatch.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<IoPathData, IoPathState> = { parts, swatch };
