import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, reduce, type ClinicState } from './model.ts';
import type { ClinicData } from './schema.ts';

/** Common drawings with one mistake each: point at the wrong part, read why, and see the drawing mend itself. */
export const kind: Kind<ClinicData, ClinicState> = {
  name: 'clinic',
  fields,
  initial,
  reduce,
  controls,
  layout,
  describe,
  describeChange,
};
