import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, type BlastRadiusState } from './model.ts';
import type { BlastRadiusData } from './schema.ts';

/** What else stops when one part stops, and what lies open to an intruder, in two topologies side by side. */
export const kind: Kind<BlastRadiusData, BlastRadiusState> = {
  name: 'blast-radius',
  fields,
  initial,
  controls,
  layout,
  describe,
  describeChange,
};
