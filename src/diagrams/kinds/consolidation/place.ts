import { loadOf } from '../../rules/packing.ts';
import { widths, type Width } from '../../scene.ts';
import { eraOf, pack, roomOf, tenants, type ConsolidationState, type Tenant } from './model.ts';
import type { ConsolidationData } from './schema.ts';

/** The measures of one grid of servers, in user units. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Height of a hundredth of a server. */
  readonly unit: number;
  /** Width of one server's place and of the server in it. */
  readonly slot: number;
  readonly tank: number;
}

const grids: Record<string, Record<Width, Omit<Grid, 'slot'>>> = {
  company: {
    wide: { columns: 8, rows: 1, unit: 2.6, tank: 76 },
    narrow: { columns: 4, rows: 2, unit: 1.8, tank: 73 },
  },
  services: {
    wide: { columns: 12, rows: 2, unit: 1.3, tank: 46 },
    narrow: { columns: 8, rows: 3, unit: 1.05, tank: 30 },
  },
};

/** Fixed measures, in user units. */
export const measure = { top: 12, plinth: 11, caption: 20, gauge: 5, gaugeGap: 3 };

/** The grid for the state's set of applications; it does not change with their number, so that nothing jumps. */
export function gridOf(state: ConsolidationState, width: Width): Grid {
  const grid = (grids[state.set] ?? grids.company)?.[width];
  if (!grid) throw new Error(`There is no set "${state.set}". Sets: ${Object.keys(grids).join(', ')}.`);
  return { ...grid, slot: widths[width] / grid.columns };
}

/** Height of one row of servers with its captions. */
export function rowHeight({ unit }: Grid): number {
  return measure.top + 100 * unit + measure.plinth + measure.caption;
}

/** One place for a server: used, no longer needed, or taken by an application that fits nowhere. */
export interface Slot {
  readonly use: 'server' | 'spare' | 'unfit';
  readonly x: number;
  /** Top and floor of the server's capacity. */
  readonly top: number;
  readonly floor: number;
  readonly load: number;
  /** What its applications use on average. */
  readonly mean: number;
}

/** An application's block; `floor` is its lower edge. */
export interface Block {
  readonly tenant: Tenant;
  readonly x: number;
  readonly floor: number;
}

/** Where everything stands: one slot for every application, as many as bare metal would need. */
export function place(data: ConsolidationData, state: ConsolidationState, width: Width) {
  const grid = gridOf(state, width);
  const era = eraOf(state);
  const { bins, unfit } = pack(data, state, era);
  const spare = tenants(data, state, era).length - bins.length - unfit.length;
  const held: readonly (readonly [Slot['use'], readonly Tenant[]])[] = [
    ...bins.map((bin) => ['server', bin] as const),
    ...Array.from({ length: spare }, () => ['spare', []] as const),
    ...unfit.map((tenant) => ['unfit', [tenant]] as const),
  ];
  const slots = held.map(([use, list], at): Slot => {
    const floor = Math.floor(at / grid.columns) * rowHeight(grid) + measure.top + 100 * grid.unit;
    return {
      use,
      x: (at % grid.columns) * grid.slot,
      top: floor - 100 * grid.unit,
      floor,
      load: loadOf(list),
      mean: list.reduce((sum, { mean }) => sum + mean, 0),
    };
  });
  const base = (data.capacity.value - roomOf(data)) * grid.unit;
  const blocks = held.flatMap(([use, list], at) => {
    let floor = (slots[at]?.floor ?? 0) - (use === 'server' ? base : 0);
    return list.map((tenant): Block => {
      const block = { tenant, x: slots[at]?.x ?? 0, floor };
      floor -= tenant.size * grid.unit;
      return block;
    });
  });
  return { grid, slots, blocks };
}
