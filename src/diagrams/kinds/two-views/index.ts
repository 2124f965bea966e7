import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, reduce, type TwoViewsState } from './model.ts';
import type { TwoViewsData } from './schema.ts';

/** One process seen from the host and from its container: what namespaces hide, and what a cgroup holds back. */
export const kind: Kind<TwoViewsData, TwoViewsState> = {
  name: 'two-views',
  fields,
  initial,
  reduce,
  controls,
  layout,
  describe,
  describeChange,
};
