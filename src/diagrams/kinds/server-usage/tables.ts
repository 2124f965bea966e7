import type { Description, Text } from '../../kind.ts';
import { sumOf } from '../../rules/sharing.ts';
import { isHidden, noLimit, type ServerUsageState } from './model.ts';
import { appName, listAmounts, peaks } from './say.ts';
import type { ServerUsageData } from './schema.ts';
import type { Share, Side, VmSide } from './share.ts';
import { sidesOf } from './sides.ts';

type Detail = Description['details'][number];

/** Every VM's numbers. */
export function vmTable(side: VmSide, state: ServerUsageState, text: Text): Detail {
  return {
    type: 'table',
    caption: text.message('table.vm'),
    head: [
      'table.app',
      'row.wants',
      'table.slice',
      'row.gets',
      'row.short',
      'table.stranded',
      'table.fate',
    ].map((key) => text.message(key)),
    rows: side.shares.map((share) => {
      const { app, want, ceiling, got, unmet, fate } = share;
      const stranded = fate === 'refused' || side.overlaps ? 0 : ceiling - got;
      return [
        appName(app, text),
        text.number(want),
        text.number(ceiling),
        ...told([got, unmet, stranded], share, state, text),
      ];
    }),
  };
}

/** Every container's numbers. */
export function poolTable(side: Side, state: ServerUsageState, text: Text): Detail {
  return {
    type: 'table',
    caption: text.message('table.pool'),
    head: [
      'table.app',
      'row.wants',
      'row.ceiling',
      'table.limit',
      'row.weight',
      'row.gets',
      'row.short',
      'table.fate',
    ].map((key) => text.message(key)),
    rows: side.shares.map((share) => {
      const { app, want, ceiling, got, unmet } = share;
      const limit = state.limits[app] ?? noLimit;
      return [
        appName(app, text),
        text.number(want),
        text.number(ceiling),
        limit === noLimit ? text.message('table.none') : text.number(limit),
        text.number(state.weights[app] ?? 0),
        ...told([got, unmet], share, state, text),
      ];
    }),
  };
}

/** The cells that a prediction hides: amounts, then the fate. */
function told(amounts: readonly number[], { fate }: Share, state: ServerUsageState, text: Text): string[] {
  const cells = [...amounts.map((amount) => text.number(amount)), text.message(`table.${fate}`)];
  return isHidden(state) ? cells.map(() => text.message('row.hidden')) : cells;
}

/** The sums of both halves, what overheads take, and the example below the bars. */
export function totals(data: ServerUsageData, state: ServerUsageState, text: Text): Detail[] {
  const { vm, pool } = sidesOf(data, state);
  const { capacity, example } = data;
  const { host, guest, container, resource } = state;
  const condition = (side: Side) => text.message(`condition.${side.condition}`, { resource });
  const rest = capacity.value - sumOf(example.slices);
  const line = (key: string, values: Record<string, string | number>): Detail => ({
    type: 'line',
    text: text.message(key, values),
  });
  const apps = ({ shares }: Side) => listAmounts(shares, ({ got, overhead }) => got - overhead, text);
  const sums = isHidden(state)
    ? [line('table.hidden', { promised: vm.promised })]
    : [
        line(vm.overlaps ? 'totals.vm-overlap' : 'totals.vm', {
          used: vm.used,
          stranded: vm.stranded,
          unpromised: vm.unpromised,
          promised: vm.promised,
          idle: vm.idle,
          condition: condition(vm),
        }),
        line('totals.pool', { used: pool.used, idle: pool.idle, condition: condition(pool) }),
        line('totals.sum', { vm: vm.used + host, pool: pool.used + host, capacity: capacity.value }),
        ...(guest > 0 || container > 0 ? [line('totals.apps', { vm: apps(vm), pool: apps(pool) })] : []),
      ];
  return [
    ...sums,
    ...(host + guest + container > 0 ? [line('totals.overheads', { host, guest, container })] : []),
    { type: 'line', text: peaks(data, state, text) },
    line('totals.example', {
      single: example.single,
      rest: capacity.value - example.single,
      count: example.slices.length,
      slice: example.slices[0] ?? 0,
      left: rest,
      capacity: capacity.value,
    }),
    ...(resource === 'memory' ? [line('totals.kernel', {})] : []),
  ];
}
