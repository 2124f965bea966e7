/** What became of an application: it runs, its VM was never admitted, or a kernel killed it for memory. */
export type Fate = 'runs' | 'refused' | 'killed-by-guest' | 'killed-at-limit' | 'killed-by-host';

/** One application on one side; amounts in units of a server of 100. */
export interface Share {
  readonly app: number;
  /** What the application wants, and that with its overhead. */
  readonly demand: number;
  readonly want: number;
  /** How far it may go: its slice, its limit, or all that the host leaves. */
  readonly ceiling: number;
  readonly got: number;
  /** want − got. */
  readonly unmet: number;
  /** The part of what it got that its guest OS or its container takes. */
  readonly overhead: number;
  readonly fate: Fate;
}

/** How a side as a whole stands. `capped`: somebody is stopped by a slice or limit of its own, the server is not full. */
export type Condition = 'ok' | 'capped' | 'refusing' | 'saturated' | 'out-of-memory';

/** One side of the figure. */
export interface Side {
  readonly shares: readonly Share[];
  /** Σ got. */
  readonly used: number;
  /** What the host leaves (C − H), and how much of it nobody uses. */
  readonly room: number;
  readonly idle: number;
  readonly condition: Condition;
}

/** The VM side; `stranded` is Σ(slice − got), `pressure` what the VMs' caps exceed the room by. */
export interface VmSide extends Side {
  readonly promised: number;
  readonly stranded: number;
  readonly unpromised: number;
  readonly pressure: number;
  /** More is promised than there is, so the slices overlap. */
  readonly overlaps: boolean;
}

/** Whether an application gets all it wants. */
export function isContent({ unmet }: Share): boolean {
  return clean(unmet) === 0;
}

/** Nought where sums of binary fractions only nearly are, or where they fall below it. */
export function clean(value: number): number {
  return value > 1e-6 ? value : 0;
}
