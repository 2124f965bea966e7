import { noLimit, isHidden, type ServerUsageState } from './model.ts';
import type { SideName } from './place.ts';
import type { ServerUsageData } from './schema.ts';
import { isContent, type Fate, type Share, type Side, type VmSide } from './share.ts';
import { sidesOf } from './sides.ts';

/** A remark with a number in the drawing: which message, at which place of which half. */
export interface Remark {
  readonly id:
    | 'own-slice'
    | 'guest-kill'
    | 'stranded'
    | 'unpromised'
    | 'refused'
    | 'overlap'
    | 'overlap-short'
    | 'overheads'
    | 'pool'
    | 'same'
    | 'saturated'
    | 'noisy'
    | 'limit'
    | 'weights'
    | 'host-kill'
    | 'limit-kill';
  readonly side: SideName;
  /** Where its number stands: at an application's lane, at its place in the stacked bar, at the free space, at the bar's head or foot. */
  readonly at: 'lane' | 'slice' | 'free' | 'head' | 'foot';
  /** The application it speaks of first. */
  readonly app: number;
}

/** The remarks a state deserves, in the order of their numbers: the VM half, then the pool. */
export function remarks(data: ServerUsageData, state: ServerUsageState): Remark[] {
  if (isHidden(state)) return [];
  const { vm, pool } = sidesOf(data, state);
  return [...vmRemarks(vm, state), ...poolRemarks(pool, isSame(vm, pool), state)];
}

function vmRemarks(side: VmSide, { host, guest, container }: ServerUsageState): Remark[] {
  const { shares, overlaps, unpromised } = side;
  const killed = firstOf(shares, 'killed-by-guest');
  const refused = firstOf(shares, 'refused');
  const short = neediest(shares);
  const stranded = shares.filter(({ fate, ceiling, got }) => fate === 'runs' && ceiling - got > 0);
  const roomiest = stranded.reduce<Share | undefined>(
    (most, share) => (most && most.ceiling - most.got >= share.ceiling - share.got ? most : share),
    undefined,
  );
  const at = (id: Remark['id'], place: Remark['at'], share?: Share): Remark => ({
    id,
    side: 'vm',
    at: place,
    app: share?.app ?? 0,
  });
  return [
    ...(killed ? [at('guest-kill', 'lane', killed)] : []),
    ...(short && !killed && side.pressure === 0 ? [at('own-slice', 'lane', short)] : []),
    ...(refused ? [at('refused', 'lane', refused)] : []),
    ...(overlaps ? [at(side.pressure > 0 ? 'overlap-short' : 'overlap', 'head')] : []),
    ...(roomiest && !overlaps ? [at('stranded', 'slice', roomiest)] : []),
    ...(unpromised > 0 ? [at('unpromised', 'free')] : []),
    ...(host + guest + container > 0 ? [at('overheads', 'foot')] : []),
  ].slice(0, 4);
}

function poolRemarks(side: Side, same: boolean, { limits, weights, apps }: ServerUsageState): Remark[] {
  const { shares, condition } = side;
  const byHost = firstOf(shares, 'killed-by-host');
  const atLimit = firstOf(shares, 'killed-at-limit');
  const limited = shares.find(
    (share) =>
      share.fate === 'runs' &&
      !isContent(share) &&
      share.ceiling === limits[share.app] &&
      share.ceiling < noLimit,
  );
  const uneven = weights.slice(0, apps).some((weight) => weight !== weights[0]);
  const at = (id: Remark['id'], place: Remark['at'], share?: Share): Remark => ({
    id,
    side: 'pool',
    at: place,
    app: share?.app ?? 0,
  });
  if (byHost || atLimit) {
    return [
      ...(atLimit ? [at('limit-kill', 'lane', atLimit)] : []),
      ...(byHost ? [at('host-kill', 'lane', byHost)] : []),
    ];
  }
  if (condition === 'saturated') {
    const noise = noisy(shares);
    if (uneven) return [at('weights', 'head')];
    return noise ? [at('noisy', 'lane', noise.harmed)] : [at('saturated', 'head')];
  }
  return [limited ? at('limit', 'lane', limited) : at(same ? 'same' : 'pool', 'head')];
}

/** Whether everybody gets all it wants on both sides, so that it makes no difference which. */
function isSame(vm: Side, pool: Side): boolean {
  return [...vm.shares, ...pool.shares].every((share) => share.fate === 'runs' && isContent(share));
}

/** A greedy neighbour and one that gets less because of it, when somebody else is content. */
export function noisy(shares: readonly Share[]): { greedy: Share; harmed: Share } | undefined {
  const short = shares.filter((share) => share.fate === 'runs' && !isContent(share));
  if (short.length < 2 || short.length === shares.length) return undefined;
  const [greedy, ...others] = [...short].sort((a, b) => b.want - a.want);
  const harmed = others.at(-1);
  return greedy && harmed && greedy.want > harmed.want ? { greedy, harmed } : undefined;
}

/** The one of those that run that is short by most. */
export function neediest(shares: readonly Share[]): Share | undefined {
  return shares
    .filter((share) => share.fate === 'runs' && !isContent(share))
    .reduce<Share | undefined>(
      (most, share) => (most && most.unmet >= share.unmet ? most : share),
      undefined,
    );
}

function firstOf(shares: readonly Share[], fate: Fate): Share | undefined {
  return shares.find((share) => share.fate === fate);
}
