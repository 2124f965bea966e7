import type { ServerUsageState } from './model.ts';
import { heightOf, type Frame } from './place.ts';
import type { Share, Side, VmSide } from './share.ts';

/** An application's stretch of the stacked bar, from the ground up, in units of capacity. */
export interface Stretch {
  readonly share: Share;
  readonly from: number;
  readonly height: number;
}

/** Whether a side is cut into slices that each have a place of their own. */
export function isSliced(side: Side): side is VmSide {
  return 'overlaps' in side && !(side as VmSide).overlaps;
}

/** Where each application stands in the stacked bar: VMs in their slices, unless these overlap; else one on the other. */
export function stretches(side: Side, state: ServerUsageState): Stretch[] {
  const fixed = isSliced(side);
  let from = state.host;
  return side.shares.flatMap((share) => {
    if (share.fate === 'refused') return [];
    const height = fixed ? share.ceiling : share.got;
    from += height;
    return [{ share, from: from - height, height }];
  });
}

/** The middle of an application's stretch, for its callout. */
export function middleOf(frame: Frame, side: Side, state: ServerUsageState, app: number): number {
  const found = stretches(side, state).find(({ share }) => share.app === app);
  if (!found) return frame.ground;
  const { from, height, share } = found;
  return heightOf(frame, from + (height > share.got ? (share.got + height) / 2 : height / 2));
}

/** The upper edges of slices that do not overlap: where walls stand. */
export function wallsOf(side: Side, state: ServerUsageState): { app: number; from: number; to: number }[] {
  if (!isSliced(side)) return [];
  return stretches(side, state).map(({ share, from, height }) => ({
    app: share.app,
    from,
    to: from + height,
  }));
}
