import { numberField } from '../../state.ts';
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
export const ways = ['vm', 'pool'] as const;
export type Way = (typeof ways)[number];

/** One server filled with equal applications one way. */
export interface Filling extends DensityState {
  readonly way: Way;
  /** What one takes with its overhead, and that overhead. */
  readonly each: number;
  readonly extra: number;
  readonly count: number;
  /** What all of them take for themselves, and what their overheads add up to. */
  readonly apps: number;
  readonly overhead: number;
  /** What remains and is too small for one more. */
  readonly rest: number;
}

/** What each field of the state may hold. */
export function fields({ size }: DensityData) {
  return {
    size: numberField(size.min, size.max),
    host: numberField(0, 30),
    guest: numberField(0, 20),
    container: numberField(0, 10),
  };
}

/** The data's own size and overheads. */
export function initial({ size, overheads: { host, guest, container } }: DensityData): DensityState {
  return { size: size.start, host, guest, container };
}

/** The server filled with as many as fit: ⌊(C − H) / (overhead + size)⌋. */
function fill({ capacity }: DensityData, state: DensityState, way: Way): Filling {
  const room = capacity.value - state.host;
  const extra = way === 'vm' ? state.guest : state.container;
  const each = extra + state.size;
  const count = Math.floor(room / each);
  const [apps, overhead] = [count * state.size, count * extra];
  return { ...state, way, each, extra, count, apps, overhead, rest: room - apps - overhead };
}

/** Both fillings of a state. */
export function fillings(data: DensityData, state: DensityState): Readonly<Record<Way, Filling>> {
  return { vm: fill(data, state, 'vm'), pool: fill(data, state, 'pool') };
}

/** How many fit either way, and how many more as containers. */
export function countsOf({ vm, pool }: ReturnType<typeof fillings>) {
  return { vm: vm.count, pool: pool.count, difference: pool.count - vm.count };
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
