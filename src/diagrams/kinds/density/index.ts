import type { Kind } from '../../kind.ts';
import { mark } from '../../scene.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { handles } from './handles.ts';
import { layout } from './layout.ts';
import { fields, initial, parts, type DensityState } from './model.ts';
import type { DensityData } from './schema.ts';

/** How many equal applications one server holds, as VMs and as containers, over their size. */
export const kind: Kind<DensityData, DensityState> = {
  name: 'density',
  fields,
  initial,
  parts,
  swatch: (part) =>
    part === 'extra'
      ? [mark('box', 'rect', { class: 'extra', x: 0.5, y: 0.5, width: 19, height: 15 })]
      : undefined,
  controls,
  layout,
  handles,
  describe,
  describeChange,
};
