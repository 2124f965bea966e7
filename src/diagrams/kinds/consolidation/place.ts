import { widths, type Width } from '../../scene.ts';
import { capacity, eraOf, pack, roomOf, type ConsolidationState, type Tenant } from './model.ts';
import type { ConsolidationData } from './schema.ts';

/**
 * A grid of servers for each set of applications: columns, rows, the height of a hundredth of a server and the width of a
 * server, in user units.
 */
const grids = {
  company: {
    wide: [8, 1, 2.6, 76],
    narrow: [4, 2, 1.8, 73],
  },
  services: {
    wide: [12, 2, 1.3, 46],
    narrow: [8, 3, 1.05, 30],
  },
} as const;

/** The heights of a server's plinth and of the room above and below it, and the width of its gauge with the gap before. */
export const plinth = 11;
const roomAbove = 12;
const roomBelow = 20;
export const gauge = 5;
export const gaugeGap = 3;

/** One place for a server: used, no longer needed, or taken by an application that fits nowhere. */
export interface Slot {
  readonly use: 'server' | 'spare' | 'unfit';
  readonly x: number;
  /** Top and floor of the server's capacity. */
  readonly top: number;
  readonly floor: number;
  /** The applications that stand on it. */
  readonly list: readonly Tenant[];
}

/** An application's block; `floor` is its lower edge. */
export interface Block {
  readonly tenant: Tenant;
  readonly x: number;
  readonly floor: number;
}

/** Where everything stands: one slot for every application, as many as bare metal would need. */
export function place(data: ConsolidationData, state: ConsolidationState, view: Width) {
  // The grid does not change with the number of applications, so that nothing jumps.
  const [columns, rows, unit, width] = grids[state.set][view];
  const { bins, unfit } = pack(data, state);
  const height = 100 * unit;
  const rowHeight = roomAbove + height + plinth + roomBelow;
  const room = roomOf(data);
  // Whoever shares a server leaves a place free.
  const free = bins.flatMap(([, ...others]) => others.map((): Tenant[] => []));
  const blocks: Block[] = [];
  const slots = [...bins, ...free, ...unfit.map((tenant) => [tenant])].map((list, at): Slot => {
    const use = at < bins.length ? 'server' : list.length > 0 ? 'unfit' : 'spare';
    const top = Math.floor(at / columns) * rowHeight + roomAbove;
    const x = ((at % columns) * widths[view]) / columns;
    let floor = top + height - (use === 'server' ? (capacity - room) * unit : 0);
    for (const tenant of list) {
      blocks.push({ tenant, x, floor });
      floor -= tenant.size * unit;
    }
    return { use, x, top, floor: top + height, list };
  });
  return { era: eraOf(state), room, unit, width, slots, blocks, board: rows * rowHeight + 8 };
}

/** Where everything stands, and the measures of it. */
export type Placed = ReturnType<typeof place>;
