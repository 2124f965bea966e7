import type { Legend } from '../../kind.ts';
import { versionOf, type ClinicState } from './model.ts';
import type { ClinicData } from './schema.ts';
import { boxesOf } from './sketch.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<ClinicData, ClinicState> = { parts };

/** The roles that the drawings show; names and sizes speak for themselves. */
function parts(data: ClinicData, state: ClinicState): string[] {
  const stacks = data.items.flatMap((item, at) =>
    item.type === 'stack' ? boxesOf(item, versionOf(state, at)) : [],
  );
  const order = ['hardware', 'host-os', 'kernel', 'hypervisor', 'engine', 'guest-os', 'libraries', 'app'];
  return order.filter((part) => part === 'kernel' || stacks.some((box) => box.part === part));
}
