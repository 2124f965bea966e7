import { admitSlices, killForMemory, shareByWeight, sumOf } from '../../rules/sharing.ts';
import { capacity, noLimit, running, type ServerUsageState } from './model.ts';
import {
  isKilled,
  shortOf,
  withFate,
  type Condition,
  type Fate,
  type Plan,
  type Share,
  type Side,
  type VmSide,
} from './share.ts';

/**
 * VMs with fixed slices. A VM wants its demand and its guest OS, and gets at most its slice; only when overcommitted
 * slices want more than there is do they share, by weight. Memory: who wants more than its slice is killed by the
 * kernel of that very guest, whose own share stays. The unmet of a VM is that VM's alone.
 */
export function vmSide(state: ServerUsageState): VmSide {
  const slices = running(state, state.slices);
  const admitted = admitSlices(capacity - state.host, state.overcommit, slices);
  const side = shareOut(state, state.guest, (want, app) => {
    const ceiling = slices[app] ?? 0;
    const killed = state.resource === 'memory' && want > ceiling;
    if (!admitted[app]) return { ceiling, fate: 'refused', cap: 0 };
    const cap = Math.min(killed ? state.guest : want, ceiling);
    return { ceiling, fate: killed ? 'killed-by-guest' : 'runs', cap };
  });
  const { shares, room, idle } = side;
  const promised = sumOf(slices.filter((_, app) => admitted[app]));
  const pressure = clean(sumOf(shares.map(({ cap }) => cap)) - room);
  const sliced = promised <= room;
  const free = sliced ? room - promised : idle;
  return { ...side, promised, pressure, sliced, free, condition: conditionOf(shares, pressure > 0) };
}

/**
 * Containers on one pool. CPU: weighted max-min over min(want, limit). Memory: who exceeds its limit is killed, then the
 * largest until the rest fits.
 */
export function poolSide(state: ServerUsageState): Side {
  const room = capacity - state.host;
  const limits = state.limits.map((limit) => (limit === noLimit ? Infinity : limit));
  const claims = running(state, state.demand).map((demand, app) => ({
    want: demand + state.container,
    limit: limits[app] ?? Infinity,
  }));
  const kills = state.resource === 'memory' ? killForMemory(room, claims) : [];
  const side = shareOut(state, state.container, (want, app) => {
    const limit = limits[app] ?? Infinity;
    const kill = kills[app];
    return {
      ceiling: Math.min(limit, room),
      fate: kill ? `killed-${kill}` : 'runs',
      cap: kill ? 0 : Math.min(want, limit),
    };
  });
  const { shares, idle } = side;
  return { ...side, sliced: false, free: idle, condition: conditionOf(shares, idle === 0) };
}

/** Both sides of a state. */
export function sidesOf(state: ServerUsageState): { vm: VmSide; pool: Side } {
  return { vm: vmSide(state), pool: poolSide(state) };
}

/** Shares the room out by weight; `planOf` says what becomes of an application that wants so much with its overhead. */
function shareOut(
  state: ServerUsageState,
  overhead: number,
  planOf: (want: number, app: number) => Pick<Plan, 'ceiling' | 'fate' | 'cap'>,
) {
  const room = capacity - state.host;
  const plans = running(state, state.demand).map((demand, app): Plan => {
    const want = demand + overhead;
    return { app, want, weight: state.weights[app] ?? 100, ...planOf(want, app) };
  });
  const given = shareByWeight(room, plans);
  const shares = plans.map((plan): Share => {
    const got = given[plan.app] ?? 0;
    return { ...plan, got, unmet: clean(plan.want - got), overhead: Math.min(overhead, got) };
  });
  const used = sumOf(given);
  return { shares, used, room, idle: clean(room - used) };
}

function conditionOf(shares: readonly Share[], full: boolean): Condition {
  const has = (fate: Fate) => withFate(shares, fate).length > 0;
  if (has('killed-by-host')) return 'out-of-memory';
  if (shares.some(isKilled)) return 'capped';
  if (shortOf(shares).length > 0) return full ? 'saturated' : 'capped';
  return has('refused') ? 'refusing' : 'ok';
}

/** Nought where sums of binary fractions only nearly are, or where they fall below it. */
function clean(value: number): number {
  return value > 1e-6 ? value : 0;
}
