import type { Description, Text } from '../../kind.ts';
import { lineOf, sayAll, tableOf } from '../../words.ts';
import { countsOf, fillings, ways, type DensityState, type Filling } from './model.ts';
import { notes } from './notes.ts';
import type { DensityData } from './schema.ts';

/** How many fit either way, what takes the room, and the same for other sizes. */
export function describe(data: DensityData, state: DensityState, text: Text): Description {
  const both = fillings(data, state);
  const row = (key: string, name: Exclude<keyof Filling, 'way'>) => [
    text.message(key),
    ...ways.map((way) => text.number(both[way][name])),
  ];
  return {
    summary: text.message('summary', { size: state.size, ...countsOf(both) }),
    callouts: notes(data, state).map(({ id, way }) =>
      text.message(`callout.${id}`, { ...state, sum: both[way].overhead }),
    ),
    details: () => [
      tableOf(
        'table.halves',
        ['table.part', 'vm', 'pool'],
        [
          row('row.count', 'count'),
          row('row.each', 'each'),
          row('row.apps', 'apps'),
          row('row.overhead', 'overhead'),
          row('table.host', 'host'),
          row('row.rest', 'rest'),
        ],
        text,
      ),
      tableOf(
        'table.sizes',
        ['table.size', 'vm', 'pool', 'table.difference'],
        data.size.told.map((size) =>
          [size, ...Object.values(countsOf(fillings(data, { ...state, size })))].map((value) =>
            text.number(value),
          ),
        ),
        text,
      ),
      lineOf('line.assumed', { ...state, capacity: data.capacity.value }, text),
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
  const overheads = (['host', 'guest', 'container'] as const).some((field) => before[field] !== after[field]);
  return sayAll(
    [
      [before.size !== after.size, 'change.size', after],
      [overheads, 'change.overheads', after],
      [true, 'change.result', countsOf(fillings(data, after))],
    ],
    text,
  ).join(' ');
}
