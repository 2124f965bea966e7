import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, reduce, type WhoseKernelState } from './model.ts';
import type { WhoseKernelData } from './schema.ts';

/** Environments inside environments, and a question that walks outwards until one of them can answer. */
export const kind: Kind<WhoseKernelData, WhoseKernelState> = {
  name: 'whose-kernel',
  fields,
  initial,
  reduce,
  controls,
  layout,
  describe,
  describeChange,
};
