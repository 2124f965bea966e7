import type { Legend } from '../../kind.ts';
import { mark, type Mark } from '../../scene.ts';
import { chartOf, type BenchmarksState } from './model.ts';
import type { BenchmarksData } from './schema.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<BenchmarksData, BenchmarksState> = {
  parts: (data, state) => chartOf(data, state).series.map(({ column }) => column),
  swatch,
};

const roles: Readonly<Record<string, string>> = { native: 'hardware', docker: 'app', kvm: 'guest-os' };

function swatch(part: string): Mark[] | undefined {
  const role = roles[part];
  return role
    ? [mark('bar', 'rect', { class: `role-${role}`, x: 0.5, y: 3.5, width: 19, height: 9, rx: 1.5 })]
    : undefined;
}
