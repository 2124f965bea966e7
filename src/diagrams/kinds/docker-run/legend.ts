import type { Legend } from '../../kind.ts';
import { parts, type RunState } from './model.ts';
import type { RunData } from './schema.ts';
import { swatch } from './swatch.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<RunData, RunState> = { parts, swatch };
