import type { Width } from '../../scene.ts';
import { isHidden, type ServerUsageState } from './model.ts';
import { placeSide, type Frame, type SideName } from './place.ts';
import type { Share, Side } from './share.ts';
import { sidesOf } from './sides.ts';

/** An application's stretch of the stacked bar, from the ground up, in units of capacity. */
export interface Stretch extends Share {
  readonly from: number;
  readonly height: number;
}

/** A half as it is drawn: its numbers, its place, and what stands in its bar. */
export interface Half extends Frame, Side {
  readonly hidden: boolean;
  readonly promised?: number;
  readonly stretches: readonly Stretch[];
  /** The stretches that end at a wall, which can be moved: slices with places of their own. */
  readonly walls: readonly Stretch[];
}

/** Both halves with their numbers and their places. */
export function halvesOf(state: ServerUsageState, width: Width): Half[] {
  const sides: Readonly<Record<SideName, Side>> = sidesOf(state);
  return (['vm', 'pool'] as const).map((name) => {
    const side = sides[name];
    // VMs stand in their slices, unless these overlap; else one on the other.
    let from = state.host;
    const stretches = side.shares
      .filter(({ fate }) => fate !== 'refused')
      .map((share): Stretch => {
        const height = side.sliced ? share.ceiling : share.got;
        from += height;
        return { ...share, from: from - height, height };
      });
    return {
      ...placeSide(name, state.apps, width),
      ...side,
      hidden: isHidden(state),
      stretches,
      walls: side.sliced ? stretches : [],
    };
  });
}
