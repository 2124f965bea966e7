import { admitSlices, killForMemory, shareByWeight, sumOf } from '../../rules/sharing.ts';
import { noLimit, type ServerUsageState } from './model.ts';
import type { ServerUsageData } from './schema.ts';
import { clean, isContent, type Condition, type Fate, type Share, type Side, type VmSide } from './share.ts';

/**
 * VMs with fixed slices. A VM wants its demand and its guest OS, and gets at most its slice; only when overcommitted
 * slices want more than there is do they share, by weight. Memory: who wants more than its slice is killed by the
 * kernel of that very guest, whose own share stays. The unmet of a VM is that VM's alone.
 */
export function vmSide({ capacity }: ServerUsageData, state: ServerUsageState): VmSide {
  const room = capacity.value - state.host;
  const slices = state.slices.slice(0, state.apps);
  const admitted = admitSlices(room, state.overcommit, slices);
  const plans = slices.map((slice, app) => {
    const want = (state.demand[app] ?? 0) + state.guest;
    const killed = state.resource === 'memory' && want > slice;
    const fate: Fate = !admitted[app] ? 'refused' : killed ? 'killed-by-guest' : 'runs';
    const cap =
      fate === 'refused' ? 0 : fate === 'runs' ? Math.min(want, slice) : Math.min(state.guest, slice);
    return { app, want, slice, fate, cap, weight: state.weights[app] ?? 100 };
  });
  const given = shareByWeight(room, plans);
  const shares = plans.map(({ app, want, slice, fate }): Share => {
    const got = given[app] ?? 0;
    return {
      app,
      want,
      got,
      fate,
      demand: state.demand[app] ?? 0,
      ceiling: slice,
      unmet: want - got,
      overhead: Math.min(state.guest, got),
    };
  });
  const promised = sumOf(shares.filter(({ fate }) => fate !== 'refused').map(({ ceiling }) => ceiling));
  const stranded = sumOf(
    shares.filter(({ fate }) => fate !== 'refused').map(({ ceiling, got }) => ceiling - got),
  );
  const pressure = clean(sumOf(plans.map(({ cap }) => cap)) - room);
  return {
    ...total(shares, room),
    promised,
    stranded,
    pressure,
    unpromised: Math.max(0, room - promised),
    overlaps: promised > room,
    condition: toCondition(shares, pressure > 0),
  };
}

/**
 * Containers on one pool. CPU: weighted max-min over min(want, limit). Memory: who exceeds its limit is killed, then the
 * largest until the rest fits.
 */
export function poolSide({ capacity }: ServerUsageData, state: ServerUsageState): Side {
  const room = capacity.value - state.host;
  const plans = state.demand.slice(0, state.apps).map((demand, app) => {
    const set = state.limits[app] ?? noLimit;
    return {
      app,
      demand,
      want: demand + state.container,
      limit: set === noLimit ? Infinity : set,
      weight: state.weights[app] ?? 100,
    };
  });
  const kills = state.resource === 'memory' ? killForMemory(room, plans) : [];
  const fateOf = (app: number): Fate => {
    const kill = kills.find(({ index }) => index === app);
    return kill ? (kill.reason === 'limit' ? 'killed-at-limit' : 'killed-by-host') : 'runs';
  };
  const given = shareByWeight(
    room,
    plans.map(({ app, want, limit, weight }) => ({
      cap: fateOf(app) === 'runs' ? Math.min(want, limit) : 0,
      weight,
    })),
  );
  const shares = plans.map(({ app, demand, want, limit }): Share => {
    const got = given[app] ?? 0;
    return {
      app,
      demand,
      want,
      got,
      ceiling: Math.min(limit, room),
      unmet: want - got,
      overhead: Math.min(state.container, got),
      fate: fateOf(app),
    };
  });
  const sums = total(shares, room);
  return { ...sums, condition: toCondition(shares, sums.idle === 0) };
}

/** Both sides of a state. */
export function sidesOf(data: ServerUsageData, state: ServerUsageState): { vm: VmSide; pool: Side } {
  return { vm: vmSide(data, state), pool: poolSide(data, state) };
}

function total(shares: readonly Share[], room: number) {
  const used = sumOf(shares.map(({ got }) => got));
  return { shares, used, room, idle: clean(room - used) };
}

function toCondition(shares: readonly Share[], full: boolean): Condition {
  const has = (fate: Fate) => shares.some((share) => share.fate === fate);
  if (has('killed-by-host')) return 'out-of-memory';
  if (has('killed-by-guest') || has('killed-at-limit')) return 'capped';
  const short = shares.some((share) => share.fate === 'runs' && !isContent(share));
  if (short) return full ? 'saturated' : 'capped';
  return has('refused') ? 'refusing' : 'ok';
}
