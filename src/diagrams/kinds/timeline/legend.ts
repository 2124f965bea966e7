import type { Legend } from '../../kind.ts';
import type { Mark } from '../../scene.ts';
import { strands } from './data-strands.ts';
import { drawMarker } from './draw.ts';
import type { TimelineState } from './model.ts';
import type { TimelineData } from './schema.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<TimelineData, TimelineState> = { parts: () => strands, swatch };

function swatch(part: string): Mark[] | undefined {
  const strand = strands.find((one) => one === part);
  return strand && [drawMarker('marker', strand, 10, 8, 5)];
}
