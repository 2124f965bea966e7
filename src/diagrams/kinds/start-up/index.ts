import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, type StartUpState } from './model.ts';
import type { StartUpData } from './schema.ts';

/** A race to the first program: VMs and containers on one axis of time, each with where its number comes from. */
export const kind: Kind<StartUpData, StartUpState> = {
  name: 'start-up',
  fields,
  initial,
  controls,
  layout,
  describe,
  describeChange,
};
