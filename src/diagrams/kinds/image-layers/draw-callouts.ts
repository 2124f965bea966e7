import { calloutEmblem } from '../../emblems.ts';
import type { Mark } from '../../scene.ts';
import type { Callout } from './callouts.ts';
import { chipAt, type Grid } from './draw-files.ts';
import { isShared } from './draw-layers.ts';
import type { Folding, Shown } from './model.ts';
import type { Block, Box } from './place.ts';

/** Where the things are that remarks speak of. */
export interface Places {
  readonly blocks: readonly Block[];
  readonly writable?: Box;
  readonly files?: { readonly grid: Grid; readonly folding: Folding };
}

/** The numbers of the remarks, each at the upper left corner of what it speaks of. */
export function drawCallouts(
  all: readonly Callout[],
  { blocks, writable, files }: Places,
  shown: Shown,
): Mark[] {
  const corner = ({ at }: Callout): readonly [number, number] | undefined => {
    if (typeof at === 'object') return files && chipAt(files.grid, files.folding, at.path, at.layer);
    const place =
      at === 'writable-layer'
        ? writable
        : largest(
            blocks.filter((block) => {
              if (at === 'again') return block.stratum.again;
              return !block.stratum.again && isShared(block, shown) === (at === 'shared');
            }),
          );
    return place && [place.x + 1, place.y + 1];
  };
  return all.flatMap((callout, index) => {
    const place = corner(callout);
    return place ? [calloutEmblem(index + 1, ...place)] : [];
  });
}

/** The largest of some boxes, of equal ones the last. */
function largest(boxes: readonly Box[]): Box | undefined {
  return boxes.reduce<Box | undefined>(
    (most, box) => (most && most.width * most.height > box.width * box.height ? most : box),
    undefined,
  );
}
