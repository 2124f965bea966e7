import { appName, listApps } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { sumOf } from '../../rules/sharing.ts';
import { capacity, isHidden, type ServerUsageState } from './model.ts';
import type { SideName } from './place.ts';
import { unmetOf } from './say.ts';
import { byMost, isUneven, shortOf, withFate, type Share, type Side } from './share.ts';
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
  return isHidden(state) ? [] : [...vmRemarks(state, text), ...poolRemarks(state, text)];
}

function vmRemarks(state: ServerUsageState, text: Text): Remark[] {
  const { vm } = sidesOf(state);
  const { shares, sliced, room, used, promised, pressure, free } = vm;
  const { host, guest, container, overcommit } = state;
  const sums = { host, guest, container, promised, capacity: room, most: room * overcommit, amount: free };
  const note = noteOn('vm', vm, sums, text);
  const [killed] = withFate(shares, 'killed-by-guest');
  const [refused] = withFate(shares, 'refused');
  const [short] = byMost(shortOf(shares), unmetOf);
  const unused = ({ ceiling, got }: Share) => ceiling - got;
  const [roomiest] = byMost(withFate(shares, 'runs'), unused);
  return [
    killed && note('guest-kill', 'lane', killed),
    short && !killed && pressure === 0 && note('own-slice', 'lane', short),
    refused && note('refused', 'lane', refused),
    !sliced && note(pressure > 0 ? 'overlap-short' : 'overlap', 'head'),
    sliced &&
      roomiest &&
      unused(roomiest) > 0 &&
      note('stranded', 'slice', roomiest, { amount: promised - used }),
    sliced && free > 0 && note('unpromised', 'free'),
    host + guest + container > 0 && note('overheads', 'foot'),
  ]
    .filter((one) => !!one)
    .slice(0, 4);
}

function poolRemarks(state: ServerUsageState, text: Text): Remark[] {
  const { vm, pool } = sidesOf(state);
  const { shares, room, idle, condition } = pool;
  const sums = { capacity, wanted: sumOf(shares.map(({ want }) => want)), room, free: idle };
  const note = noteOn('pool', pool, sums, text);
  const [atLimit] = withFate(shares, 'killed-at-limit');
  const [byHost] = withFate(shares, 'killed-by-host');
  const kills = [
    atLimit && note('limit-kill', 'lane', atLimit),
    byHost && note('host-kill', 'lane', byHost),
  ].filter((one) => !!one);
  if (kills.length > 0) return kills;
  const short = byMost(shortOf(shares), ({ want }) => want);
  const [greedy] = short;
  const harmed = short.at(-1);
  if (condition === 'saturated') {
    if (isUneven(shares)) return [note('weights', 'head')];
    // A greedy neighbour and one that gets less because of it, when somebody else is content.
    return greedy && harmed && short.length < shares.length && greedy.want > harmed.want
      ? [note('noisy', 'lane', harmed, { app: appName(greedy.app, text) })]
      : [note('saturated', 'head')];
  }
  const [limited] = shortOf(shares);
  if (limited) return [note('limit', 'lane', limited)];
  return [note(vm.condition === 'ok' ? 'same' : 'pool', 'head')];
}

type Values = Readonly<Record<string, string | number>>;

/** Makes the remarks of one half; their messages may use its sums and what became of the application they speak of. */
function noteOn(side: SideName, { shares }: Side, sums: Values, text: Text) {
  return (id: string, at: Place, share?: Share, values?: Values): Remark => {
    const told = share && {
      app: appName(share.app, text),
      neighbour: appName(share.app, text),
      list: listApps(withFate(shares, share.fate), text),
      slice: share.ceiling,
      limit: share.ceiling,
      unmet: share.unmet,
    };
    return { id, side, at, share, words: text.message(`callout.${id}`, { ...sums, ...told, ...values }) };
  };
}
