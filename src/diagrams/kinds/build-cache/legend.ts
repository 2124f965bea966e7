import type { Legend } from '../../kind.ts';
import { nextBuild } from './foresee.ts';
import type { BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';
import { swatch } from './swatch.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<BuildCacheData, BuildCacheState> = { parts, swatch };

/** The legend's parts that this state shows. */
function parts(data: BuildCacheData, state: BuildCacheState): string[] {
  const { rows } = nextBuild(data, state);
  const fates = new Set(rows.map(({ fate }) => fate));
  return [...(['hit', 'miss'] as const).filter((fate) => fates.has(fate)), 'layer', 'configuration'];
}
