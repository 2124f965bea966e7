import type { Width } from '../../scene.ts';
import type { ServerUsageState } from './model.ts';
import { placeSide, type SideName } from './place.ts';
import type { ServerUsageData } from './schema.ts';
import type { Side } from './share.ts';
import { sidesOf } from './sides.ts';

/** Both halves with their numbers and their places. */
export function halvesOf(data: ServerUsageData, state: ServerUsageState, width: Width) {
  const sides: Record<SideName, Side> = sidesOf(data, state);
  return (['vm', 'pool'] as const).map((name) => ({
    name,
    side: sides[name],
    frame: placeSide(name, state.apps, width),
  }));
}
