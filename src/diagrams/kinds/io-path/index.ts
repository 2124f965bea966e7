import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, reduce, type IoPathState } from './model.ts';
import type { IoPathData } from './schema.ts';

/** Two requests on their way through two topologies, and the ways of all requests through all of them. */
export const kind: Kind<IoPathData, IoPathState> = {
  name: 'io-path',
  fields,
  initial,
  reduce,
  controls,
  layout,
  describe,
  describeChange,
};
