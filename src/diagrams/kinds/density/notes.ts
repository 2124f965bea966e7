import { fillings, type DensityState, type Way } from './model.ts';
import type { DensityData } from './schema.ts';

/** A remark with a number in the drawing, at the overhead of the first unit of one bar. */
export interface Note {
  readonly id: 'guest' | 'extra' | 'same';
  readonly way: Way;
}

/** The remarks a state deserves, the VMs' first. */
export function notes(data: DensityData, state: DensityState): Note[] {
  const { vm, pool } = fillings(data, state);
  return [
    ...(vm.overhead > 0 ? [{ id: 'guest', way: 'vm' } as const] : []),
    ...(vm.count === pool.count
      ? [{ id: 'same', way: 'pool' } as const]
      : pool.overhead > 0
        ? [{ id: 'extra', way: 'pool' } as const]
        : []),
  ];
}
