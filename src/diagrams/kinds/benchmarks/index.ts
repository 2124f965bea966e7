import type { Kind } from '../../kind.ts';
import { mark, type Mark } from '../../scene.ts';
import { controls } from './controls.ts';
import { describe, describeChange } from './describe.ts';
import { layout } from './layout.ts';
import { fields, initial, parts, type BenchmarksState } from './model.ts';
import type { BenchmarksData } from './schema.ts';

/** Published measurements as bar charts: one source to a chart, its year and environment above it. */
export const kind: Kind<BenchmarksData, BenchmarksState> = {
  name: 'benchmarks',
  fields,
  initial,
  parts,
  swatch,
  controls,
  layout,
  describe,
  describeChange,
};

const roles: Readonly<Record<string, string>> = { native: 'hardware', docker: 'app', kvm: 'guest-os' };

function swatch(part: string): Mark[] | undefined {
  const role = roles[part];
  return role
    ? [mark('bar', 'rect', { class: `role-${role}`, x: 0.5, y: 3.5, width: 19, height: 9, rx: 1.5 })]
    : undefined;
}
