import { appName, listApps } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { sumOf } from '../../rules/sharing.ts';
import { capacity, isHidden, type ServerUsageState } from './model.ts';
import type { SideName } from './place.ts';
import { unmetOf } from './say.ts';
import { byMost, isUneven, shortOf, withFate, type Share } from './share.ts';
import { sidesOf } from './sides.ts';

/**
 * Where the number of a remark stands: at an application's lane, at its place in the stacked bar, at the free space, at
 * the bar's head or foot.
 */
export type Place = 'lane' | 'slice' | 'free' | 'head' | 'foot';

/** A remark with a number in the drawing: its words, and its place in one half. */
export interface Remark {
  readonly id: string;
  readonly side: SideName;
  readonly at: Place;
  /** The application it speaks of, if any. */
  readonly share: Share | undefined;
  readonly words: string;
}

/** The remarks a state deserves, in the order of their numbers: the VM half, then the pool. */
export function remarks(state: ServerUsageState, text: Text): Remark[] {
  if (isHidden(state)) return [];
  const { vm, pool } = sidesOf(state);
  const { room, promised, pressure } = vm;
  const { host, guest, container } = state;
  const sums = {
    host,
    guest,
    container,
    room,
    promised,
    most: room * state.overcommit,
    wanted: sumOf(pool.shares.map(({ want }) => want)),
    free: pool.idle,
    amount: vm.free,
    capacity: room,
  };
  // A message may use the sums and what became of the application that it speaks of.
  const noteOn =
    (side: SideName) =>
    (id: string, at: Place, share?: Share, values?: Readonly<Record<string, string | number>>): Remark => {
      const told = share && {
        app: appName(share.app, text),
        neighbour: appName(share.app, text),
        list: listApps(withFate(vm.shares, share.fate), text),
        slice: share.ceiling,
        limit: share.ceiling,
        unmet: share.unmet,
      };
      return { id, side, at, share, words: text.message(`callout.${id}`, { ...sums, ...told, ...values }) };
    };
  const onVm = noteOn('vm');
  const [killed] = withFate(vm.shares, 'killed-by-guest');
  const [refused] = withFate(vm.shares, 'refused');
  const shorts = shortOf(vm.shares);
  const [short] = byMost(shorts, unmetOf);
  const unused = ({ ceiling, got }: Share) => ceiling - got;
  const [roomiest] = byMost(withFate(vm.shares, 'runs'), unused);
  const ofVms = [
    killed && onVm('guest-kill', 'lane', killed),
    short &&
      !killed &&
      pressure === 0 &&
      (shorts.length === 1
        ? onVm('own-slice', 'lane', short)
        : onVm('own-slices', 'lane', short, { list: listApps(shorts, text, unmetOf) })),
    refused && onVm('refused', 'lane', refused),
    !vm.sliced && onVm(pressure > 0 ? 'overlap-short' : 'overlap', 'head'),
    vm.sliced &&
      roomiest &&
      unused(roomiest) > 0 &&
      onVm('stranded', 'slice', roomiest, { amount: promised - vm.used }),
    vm.sliced && vm.free > 0 && onVm('unpromised', 'free'),
    host + guest + container > 0 && onVm('overheads', 'foot'),
  ];
  const onPool = noteOn('pool');
  const [atLimit] = withFate(pool.shares, 'killed-at-limit');
  const [byHost] = withFate(pool.shares, 'killed-by-host');
  const [limited] = shortOf(pool.shares);
  // A greedy neighbour and one that gets less because of it, when somebody else is content.
  const needy = byMost(shortOf(pool.shares), ({ want }) => want);
  const [greedy] = needy;
  const harmed = needy.at(-1);
  const saturated = pool.condition === 'saturated';
  const ofPool = [
    atLimit && onPool('limit-kill', 'lane', atLimit),
    byHost && onPool('host-kill', 'lane', byHost),
    saturated && isUneven(pool.shares) && onPool('weights', 'head'),
    saturated &&
      greedy &&
      harmed &&
      needy.length < pool.shares.length &&
      greedy.want > harmed.want &&
      onPool('noisy', 'lane', harmed, { app: appName(greedy.app, text) }),
    saturated && onPool('saturated', 'head'),
    limited && onPool('limit', 'lane', limited),
    onPool(vm.condition === 'ok' ? 'same' : 'pool', 'head', undefined, { capacity }),
  ].filter((one) => !!one);
  return [
    ...ofVms.filter((one) => !!one).slice(0, 4),
    // One remark is enough for the pool, unless its kernel killed for both reasons.
    ...ofPool.slice(0, atLimit && byHost ? 2 : 1),
  ];
}
