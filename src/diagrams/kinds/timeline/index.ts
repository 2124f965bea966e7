import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, type TimelineState } from './model.ts';
import type { TimelineData } from './schema.ts';

/** What happened when, in strands beside each other, the oldest at the ground. */
export const kind: Kind<TimelineData, TimelineState> = {
  name: 'timeline',
  fields,
  initial,
  controls,
  layout,
  describe,
  describeChange,
};
