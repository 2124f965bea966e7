import type { Legend } from '../../kind.ts';
import { stationsOf } from '../../rules/topology.ts';
import { columnsOf, type IoPathState } from './model.ts';
import type { IoPathData } from './schema.ts';
import { partOf } from './stations.ts';
import { swatch } from './swatch.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<IoPathData, IoPathState> = { parts, swatch };

/** The parts that either column shows, top to bottom as a request meets them. */
function parts(data: IoPathData, state: IoPathState): string[] {
  const both = Object.values(columnsOf(data, state));
  const shown = new Set(both.flatMap(({ topology }) => stationsOf(topology).map(partOf)));
  if (both.some(({ hasEngine }) => hasEngine)) shown.add('engine');
  return ['app', 'guest-kernel', 'hypervisor', 'host-kernel', 'device', 'engine'].filter((part) =>
    shown.has(part),
  );
}
