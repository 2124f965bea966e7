import type { Description, Text } from '../../kind.ts';
import { fillings, type DensityState, type Filling } from './model.ts';
import { notes } from './notes.ts';
import type { DensityData } from './schema.ts';

/** How many fit either way, what takes the room, and the same for other sizes. */
export function describe(data: DensityData, state: DensityState, text: Text): Description {
  const { vm, pool } = fillings(data, state);
  const { size, host, guest, container } = state;
  const number = (value: number) => text.number(value);
  const row = (key: string, value: (filling: Filling) => number) => [
    text.message(key),
    number(value(vm)),
    number(value(pool)),
  ];
  return {
    summary: text.message('summary', {
      size,
      vm: vm.count,
      pool: pool.count,
      difference: pool.count - vm.count,
    }),
    callouts: notes(data, state).map(({ id }) =>
      text.message(`callout.${id}`, {
        ...(id === 'guest' ? { guest, sum: vm.count * guest } : {}),
        ...(id === 'extra' ? { container, sum: pool.count * container } : {}),
        ...(id === 'same' ? { size } : {}),
      }),
    ),
    details: [
      {
        type: 'table',
        caption: text.message('table.halves'),
        head: [text.message('table.part'), text.message('vm'), text.message('pool')],
        rows: [
          row('row.count', ({ count }) => count),
          row('row.each', ({ each }) => each),
          row('row.apps', ({ count }) => count * size),
          row('row.overhead', ({ count, extra }) => count * extra),
          row('table.host', () => host),
          row('row.rest', ({ rest }) => rest),
        ],
      },
      {
        type: 'table',
        caption: text.message('table.sizes'),
        head: ['table.size', 'vm', 'pool', 'table.difference'].map((key) => text.message(key)),
        rows: data.size.told.map((told) => {
          const at = fillings(data, { ...state, size: told });
          return [told, at.vm.count, at.pool.count, at.pool.count - at.vm.count].map(number);
        }),
      },
      {
        type: 'line',
        text: text.message('line.assumed', { host, guest, container, capacity: data.capacity.value }),
      },
    ],
  };
}

/** What one committed change did, with the new counts. */
export function describeChange(
  data: DensityData,
  before: DensityState,
  after: DensityState,
  text: Text,
): string {
  const { vm, pool } = fillings(data, after);
  const { size, host, guest, container } = after;
  const same = before.host === host && before.guest === guest && before.container === container;
  return [
    ...(before.size === size ? [] : [text.message('change.size', { size })]),
    ...(same ? [] : [text.message('change.overheads', { host, guest, container })]),
    text.message('change.result', { vm: vm.count, pool: pool.count, difference: pool.count - vm.count }),
  ].join(' ');
}
