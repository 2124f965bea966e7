import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, type LayersState } from './model.ts';
import type { LayersData } from './schema.ts';

/** Images as stacks of layers: what they share, what a container adds, what a deletion hides and never frees. */
export const kind: Kind<LayersData, LayersState> = {
  name: 'image-layers',
  fields,
  initial,
  controls,
  layout,
  describe,
  describeChange,
};
