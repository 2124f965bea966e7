import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, reduce, type RunState } from './model.ts';
import type { RunData } from './schema.ts';

/** Docker by command: registries, one computer's store, and containers with their writable layers. */
export const kind: Kind<RunData, RunState> = {
  name: 'docker-run',
  fields,
  initial,
  reduce,
  controls,
  layout,
  describe,
  describeChange,
};
