import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, type ConsolidationState } from './model.ts';
import type { ConsolidationData } from './schema.ts';

/** Servers that are filled in three ways: one application each, with VMs, with containers. */
export const kind: Kind<ConsolidationData, ConsolidationState> = {
  name: 'consolidation',
  fields,
  initial,
  controls,
  layout,
  describe,
  describeChange,
};
