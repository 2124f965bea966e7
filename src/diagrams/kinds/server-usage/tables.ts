import { appName, listApps } from '../../emblems.ts';
import type { Detail, Text } from '../../kind.ts';
import { sumOf } from '../../rules/sharing.ts';
import { lineOf, tableOf } from '../../words.ts';
import { capacity, isHidden, noLimit, type ServerUsageState } from './model.ts';
import { peaks } from './say.ts';
import type { ServerUsageData } from './schema.ts';
import type { Side } from './share.ts';
import { sidesOf } from './sides.ts';

/** Every number of a half; a prediction hides what the applications get. */
export function sideTable(name: 'vm' | 'pool', state: ServerUsageState, text: Text): Detail {
  const { shares, sliced } = sidesOf(state)[name];
  const inPool = name === 'pool';
  const rows = shares.map(({ app, want, ceiling, weight, got, unmet, fate }) => {
    const limit = state.limits[app] ?? noLimit;
    const stranded = sliced && fate !== 'refused' ? ceiling - got : 0;
    const told = [got, unmet, inPool ? [] : stranded, text.message(`table.${fate}`)].flat();
    return [
      appName(app, text),
      want,
      ceiling,
      inPool ? [limit === noLimit ? text.message('table.none') : limit, weight] : [],
      isHidden(state) ? told.map(() => text.message('row.hidden')) : told,
    ]
      .flat()
      .map((cell) => (typeof cell === 'number' ? text.number(cell) : cell));
  });
  const columns = [
    'table.app',
    'row.wants',
    inPool ? ['row.ceiling', 'table.limit', 'row.weight'] : 'table.slice',
    'row.gets',
    'row.short',
    inPool ? [] : 'table.stranded',
    'table.fate',
  ];
  return tableOf(`table.${name}`, columns.flat(), rows, text);
}

/** The sums of both halves, what overheads take, and the example below the bars. */
export function totals(data: ServerUsageData, state: ServerUsageState, text: Text): Detail[] {
  const { vm, pool } = sidesOf(state);
  const { single, slices } = data.example;
  const { host, guest, container, resource } = state;
  const line = (isTold: boolean, key: string, values: Parameters<typeof lineOf>[1]) =>
    isTold ? [lineOf(key, values, text)] : [];
  const condition = (side: Side) => text.message(`condition.${side.condition}`, { resource });
  const apps = ({ shares }: Side) => listApps(shares, text, ({ got, overhead }) => got - overhead);
  const shown = !isHidden(state);
  return [
    ...line(!shown, 'table.hidden', { promised: vm.promised }),
    ...line(shown, vm.sliced ? 'totals.vm' : 'totals.vm-overlap', {
      used: vm.used,
      stranded: vm.promised - vm.used,
      unpromised: vm.free,
      promised: vm.promised,
      idle: vm.idle,
      condition: condition(vm),
    }),
    ...line(shown, 'totals.pool', { used: pool.used, idle: pool.idle, condition: condition(pool) }),
    ...line(shown, 'totals.sum', { vm: vm.used + host, pool: pool.used + host, capacity }),
    ...line(shown && guest + container > 0, 'totals.apps', { vm: apps(vm), pool: apps(pool) }),
    ...line(host + guest + container > 0, 'totals.overheads', { host, guest, container }),
    { type: 'line', text: peaks(data, state, text) },
    ...line(true, 'totals.example', {
      single,
      rest: capacity - single,
      count: slices.length,
      slice: slices[0] ?? 0,
      left: capacity - sumOf(slices),
      capacity,
    }),
    ...line(resource === 'memory', 'totals.kernel', {}),
  ];
}
