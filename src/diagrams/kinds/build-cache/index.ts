import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { handles } from './handles.ts';
import { layout } from './layout.ts';
import { fields, initial, reduce, type BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';

/** A Dockerfile and its cache: which lines run again after a change, how long that takes, and what each line leaves. */
export const kind: Kind<BuildCacheData, BuildCacheState> = {
  name: 'build-cache',
  fields,
  initial,
  reduce,
  controls,
  layout,
  handles,
  describe,
  describeChange,
};
