import type { Legend } from '../../kind.ts';
import { parts, type WhoseKernelState } from './model.ts';
import type { WhoseKernelData } from './schema.ts';
import { swatch } from './swatch.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<WhoseKernelData, WhoseKernelState> = { parts, swatch };
