import { barArea, type Bar } from '../../motifs.ts';
import { group, translate, type Maybe } from '../../scene.ts';

/** How the overhead of a VM is dressed, and that of a container. */
export const overheadDress = { vm: 'box role-guest-os', pool: 'box extra' } as const;

/** A piece of a bar in its dress, from one amount up to another, if anything is left of it; lifted by a third one. */
export function drawPiece(
  bar: Bar,
  key: string,
  dress: string,
  to: number,
  inside: readonly Maybe[],
  part?: string,
  from = 0,
  lift?: number,
): Maybe {
  return (
    to > from &&
    group(
      key,
      { class: dress, transform: lift !== undefined && translate(0, -lift * bar.scale) },
      [barArea(bar, to, from), ...inside],
      part,
    )
  );
}
