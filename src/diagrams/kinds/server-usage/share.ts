import type { Claim } from '../../rules/sharing.ts';

/** What became of an application: it runs, its VM was never admitted, or a kernel killed it for memory. */
export type Fate = 'runs' | 'refused' | 'killed-by-guest' | 'killed-at-limit' | 'killed-by-host';

/** One application on one side before the room is shared out; amounts in units of a server of 100. */
export interface Plan extends Claim {
  readonly app: number;
  /** What the application wants, with its overhead. */
  readonly want: number;
  /** How far it may go: its slice, its limit, or all that the host leaves. */
  readonly ceiling: number;
  readonly fate: Fate;
}

/** One application on one side. */
export interface Share extends Plan {
  readonly got: number;
  /** want − got. */
  readonly unmet: number;
  /** The part of what it got that its guest OS or its container takes. */
  readonly overhead: number;
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
  /** Whether every share has a place of its own: slices that do not overlap. */
  readonly sliced: boolean;
  /** What anybody may still take: promised to nobody where there are slices, else what is idle. */
  readonly free: number;
}

/** The VM side; `pressure` is what the VMs' caps exceed the room by. */
export interface VmSide extends Side {
  readonly promised: number;
  readonly pressure: number;
}

/** Those that run and get less than they want. */
export function shortOf(shares: readonly Share[]): Share[] {
  return withFate(shares, 'runs').filter(({ unmet }) => unmet > 0);
}

/** Those that met one fate. */
export function withFate(shares: readonly Share[], fate: Fate): Share[] {
  return shares.filter((share) => share.fate === fate);
}

/** Whether a kernel ended it. */
export function isKilled({ fate }: Share): boolean {
  return fate.startsWith('killed');
}

/** Whether the weights of a side are not all the same. */
export function isUneven(shares: readonly Share[]): boolean {
  return shares.some(({ weight }) => weight !== shares[0]?.weight);
}

/** The shares with the largest first, by an amount. */
export function byMost(shares: readonly Share[], amount: (share: Share) => number): Share[] {
  return shares.toSorted((a, b) => amount(b) - amount(a));
}
