import type { Kind } from '../../kind.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, type BenchmarksState } from './model.ts';
import type { BenchmarksData } from './schema.ts';

/** Published measurements as bar charts: one source to a chart, its year and environment above it. */
export const kind: Kind<BenchmarksData, BenchmarksState> = {
  name: 'benchmarks',
  fields,
  initial,
  controls,
  layout,
  describe,
  describeChange,
};
