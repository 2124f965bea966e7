import type { Description, Text } from '../../kind.ts';
import { sumOf } from '../../rules/sharing.ts';
import { isAnswered, isHidden, type ServerUsageState } from './model.ts';
import { neediest, noisy, remarks, type Remark } from './remarks.ts';
import { appName, listAmounts, listApps, question, shortOf, verdict, wishes, withFate } from './say.ts';
import type { ServerUsageData } from './schema.ts';
import type { Side, VmSide } from './share.ts';
import { sidesOf } from './sides.ts';
import { poolTable, totals, vmTable } from './tables.ts';

/** Both halves in words: how much of the server is used, who is short of what, and every number of the drawing. */
export function describe(data: ServerUsageData, state: ServerUsageState, text: Text): Description {
  const { vm, pool } = sidesOf(data, state);
  const hidden = text.message('summary.hidden', {
    wishes: wishes(state, text),
    question: question(state, text),
  });
  return {
    summary: isHidden(state)
      ? hidden
      : [
          ...(isAnswered(state) ? [verdict(data, state, text)] : []),
          sideSummary('vm', vm, text),
          sideSummary('pool', pool, text),
        ].join(' '),
    callouts: remarks(data, state).map((remark) => callout(remark, { vm, pool }, data, state, text)),
    details: [vmTable(vm, state, text), poolTable(pool, state, text), ...totals(data, state, text)],
  };
}

function sideSummary(name: 'vm' | 'pool', side: Side, text: Text): string {
  const { room, used, idle } = side;
  return [text.message(`summary.${name}`, { room, used, idle }), ...outcomes(side, text)].join(' ');
}

/** What a half did to its applications, one sentence for each fate that occurs. */
function outcomes(side: Side, text: Text): string[] {
  const { shares } = side;
  const short = shortOf(shares);
  const [one] = short;
  const refused = withFate(shares, 'refused');
  const killed = (['killed-by-guest', 'killed-at-limit', 'killed-by-host'] as const).flatMap((fate) => {
    const list = withFate(shares, fate);
    return list.length > 0 ? [text.message(`outcome.${fate}`, { list: listApps(list, text) })] : [];
  });
  const content = short.length + refused.length + killed.length === 0;
  return [
    ...(content ? [text.message('outcome.content', { count: shares.length })] : []),
    ...(short.length === 1 && one
      ? [
          text.message('outcome.short-one', {
            app: appName(one.app, text),
            want: one.want,
            got: one.got,
            unmet: one.unmet,
          }),
        ]
      : []),
    ...(short.length > 1
      ? [text.message('outcome.short-many', { list: listAmounts(short, ({ unmet }) => unmet, text) })]
      : []),
    ...killed,
    ...(refused.length > 0 ? [text.message('outcome.refused', { list: listApps(refused, text) })] : []),
  ];
}

function callout(
  { id, side, app }: Remark,
  sides: { vm: VmSide; pool: Side },
  { capacity }: ServerUsageData,
  state: ServerUsageState,
  text: Text,
): string {
  const { vm, pool } = sides;
  const share = sides[side].shares[app];
  const name = appName(app, text);
  const wanted = sumOf(pool.shares.map(({ want }) => want));
  const noise = noisy(pool.shares);
  const values: Record<Remark['id'], Record<string, string | number>> = {
    'own-slice': { app: name, slice: share?.ceiling ?? 0, unmet: neediest(vm.shares)?.unmet ?? 0 },
    'guest-kill': { list: listApps(withFate(vm.shares, 'killed-by-guest'), text) },
    stranded: { amount: vm.stranded },
    unpromised: { amount: vm.unpromised },
    refused: {
      list: listApps(withFate(vm.shares, 'refused'), text),
      promised: vm.promised,
      most: vm.room * state.overcommit,
    },
    overlap: { promised: vm.promised, capacity: vm.room },
    'overlap-short': { promised: vm.promised, capacity: vm.room },
    overheads: { host: state.host, guest: state.guest, container: state.container },
    pool: { capacity: capacity.value },
    same: {},
    saturated: { wanted, room: pool.room },
    noisy: { app: appName(noise?.greedy.app ?? 0, text), neighbour: name, unmet: share?.unmet ?? 0 },
    limit: { app: name, limit: share?.ceiling ?? 0, free: pool.idle },
    weights: {},
    'host-kill': { app: name, wanted, room: pool.room },
    'limit-kill': { app: name, limit: share?.ceiling ?? 0 },
  };
  return text.message(`callout.${id}`, values[id]);
}
