import type { DensityData } from './schema.ts';

/** What a reader can set, all in units of a server of 100: an application's size and what is needed besides. */
export type DensityState = Readonly<{
  size: number;
  /** What the server itself, each guest OS and each container take. */
  host: number;
  guest: number;
  container: number;
}>;

/** The two ways of packing. */
export type Way = 'vm' | 'pool';

/** One server filled with equal applications one way. */
export interface Filling {
  readonly way: Way;
  /** What one takes with its overhead, and that overhead. */
  readonly each: number;
  readonly extra: number;
  readonly count: number;
  /** What remains and is too small for one more. */
  readonly rest: number;
}

/** What each field of the state may hold. */
export function fields({ size }: DensityData) {
  return {
    size: { type: 'number', min: size.min, max: size.max, step: 1 },
    host: { type: 'number', min: 0, max: 30, step: 1 },
    guest: { type: 'number', min: 0, max: 20, step: 1 },
    container: { type: 'number', min: 0, max: 10, step: 1 },
  } as const;
}

/** The data's own size and overheads. */
export function initial({ size, overheads: { host, guest, container } }: DensityData): DensityState {
  return { size: size.start, host, guest, container };
}

/** The server filled with as many as fit: ⌊(C − H) / (overhead + size)⌋. */
export function fill({ capacity }: DensityData, state: DensityState, way: Way): Filling {
  const room = capacity.value - state.host;
  const extra = way === 'vm' ? state.guest : state.container;
  const each = extra + state.size;
  const count = Math.floor(room / each);
  return { way, each, extra, count, rest: room - count * each };
}

/** Both fillings of a state. */
export function fillings(data: DensityData, state: DensityState): { vm: Filling; pool: Filling } {
  return { vm: fill(data, state, 'vm'), pool: fill(data, state, 'pool') };
}

/** The parts that the state shows, bottom to top. */
export function parts(_data: DensityData, { host, guest, container }: DensityState): string[] {
  return [
    ...(host > 0 ? ['host-os'] : []),
    ...(guest > 0 ? ['guest-os'] : []),
    ...(container > 0 ? ['extra'] : []),
    'app',
  ];
}
