import type { Legend } from '../../kind.ts';
import { parts, type StacksState } from './model.ts';
import type { StacksData } from './schema.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<StacksData, StacksState> = { parts };
