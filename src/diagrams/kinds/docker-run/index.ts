import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, parts, reduce, type RunState } from './model.ts';
import type { RunData } from './schema.ts';
import { swatch } from './swatch.ts';

/** Docker by command: registries, one computer's store, and containers with their writable layers. */
export const kind: Kind<RunData, RunState> = {
  name: 'docker-run',
  fields,
  initial,
  reduce,
  parts,
  swatch,
  controls,
  layout,
  describe,
  describeChange,
};
