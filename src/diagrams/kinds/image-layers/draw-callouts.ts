import type { Callout } from './callouts.ts';
import type { Block, Box } from './place.ts';

type Point = readonly [x: number, y: number];

/** Where the things are that remarks speak of. */
export interface Places {
  readonly blocks: readonly Block[];
  readonly writable?: Box;
  /** The upper left corner of a file's place in a layer. */
  readonly chipAt?: ((path: string, layer: number) => Point) | undefined;
}

/** The place of a remark: the upper left corner of what it speaks of, of several layers of the largest. */
export function cornerOf({ at }: Callout, { blocks, writable, chipAt }: Places): Point | undefined {
  if (typeof at === 'object') return chipAt?.(at.path, at.layer);
  const meant = blocks.filter(({ stratum, part }) => at === (stratum.again ? 'again' : part));
  const place = at === 'writable-layer' ? writable : largest(meant);
  return place && [place.x + 1, place.y + 1];
}

/** The largest of some boxes, of equal ones the last. */
function largest([first, ...rest]: readonly Box[]): Box | undefined {
  return rest.reduce(
    (most, box) => (most && most.width * most.height > box.width * box.height ? most : box),
    first,
  );
}
