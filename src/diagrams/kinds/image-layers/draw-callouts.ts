import type { Callout } from './callouts.ts';
import { chipAt, type Grid } from './draw-files.ts';
import type { Block, Box } from './place.ts';

type Point = readonly [x: number, y: number];

/** Where the things are that remarks speak of. */
export interface Places {
  readonly blocks: readonly Block[];
  readonly writable?: Box;
  readonly grid?: Grid | undefined;
}

/** The place of a remark: the upper left corner of what it speaks of, of several layers of the largest. */
export function cornerOf({ at }: Callout, { blocks, writable, grid }: Places): Point | undefined {
  if (typeof at === 'object') return grid && chipAt(grid, at.path, at.layer);
  const largest = blocks
    .filter(({ again, part }) => at === (again ? 'again' : part))
    .toSorted((a, b) => a.width * a.height - b.width * b.height)
    .at(-1);
  const place = at === 'writable-layer' ? writable : largest;
  return place && [place.x + 1, place.y + 1];
}
