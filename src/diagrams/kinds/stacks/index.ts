import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, type StacksState } from './model.ts';
import type { StacksData } from './schema.ts';

/** Columns of layers that show what repeats for every application, what is shared, and where the kernels are. */
export const kind: Kind<StacksData, StacksState> = {
  name: 'stacks',
  fields,
  initial,
  controls,
  layout,
  describe,
  describeChange,
};
