import type { Kind } from '../../kind.ts';
import { describeChange } from './change.ts';
import { controls } from './controls.ts';
import { describe } from './describe.ts';
import { handles } from './handles.ts';
import { layout } from './layout.ts';
import { fields, initial, reduce, type ServerUsageState } from './model.ts';
import type { ServerUsageData } from './schema.ts';

/** One server shared in two ways: slices promised to VMs in advance, and one pool for all containers. */
export const kind: Kind<ServerUsageData, ServerUsageState> = {
  name: 'server-usage',
  fields,
  initial,
  reduce,
  controls,
  layout,
  handles,
  describe,
  describeChange,
};
