import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { handles } from './handles.ts';
import { layout } from './layout.ts';
import { fields, initial, type DensityState } from './model.ts';
import type { DensityData } from './schema.ts';

/** How many equal applications one server holds, as VMs and as containers, over their size. */
export const kind: Kind<DensityData, DensityState> = {
  name: 'density',
  fields,
  initial,
  controls,
  layout,
  handles,
  describe,
  describeChange,
};
