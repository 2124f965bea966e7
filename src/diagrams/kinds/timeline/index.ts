import type { Kind } from '../../kind.ts';
import type { Mark } from '../../scene.ts';
import { controls } from './controls.ts';
import { strands } from './data-strands.ts';
import { describe, describeChange } from './describe.ts';
import { drawMarker } from './draw.ts';
import { layout } from './layout.ts';
import { fields, initial, parts, type TimelineState } from './model.ts';
import type { TimelineData } from './schema.ts';

/** What happened when, in strands beside each other, the oldest at the ground. */
export const kind: Kind<TimelineData, TimelineState> = {
  name: 'timeline',
  fields,
  initial,
  parts,
  swatch,
  controls,
  layout,
  describe,
  describeChange,
};

function swatch(part: string): Mark[] | undefined {
  const strand = strands.find((one) => one === part);
  return strand && [drawMarker('marker', strand, 10, 8, 5)];
}
