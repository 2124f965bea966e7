import { appName, listApps } from '../../emblems.ts';
import type { Description, Detail, Text } from '../../kind.ts';
import { loadOf } from '../../rules/packing.ts';
import { showCell } from '../../tables/cell.ts';
import { lineOf, sayAll, tableOf, type Saying } from '../../words.ts';
import { readings, showReading } from './board.ts';
import {
  capacity,
  eras,
  pack,
  read,
  roomOf,
  tenants,
  type ConsolidationState,
  type Tenant,
} from './model.ts';
import type { ConsolidationData } from './schema.ts';

/** The era in words: what it needs, how the three eras compare, what stands on each server. */
export function describe(data: ConsolidationData, state: ConsolidationState, text: Text): Description {
  const { unfit } = pack(data, state);
  const told = read(data, state);
  const { era, servers } = told;
  const count = told.apps - servers;
  const all = eras.map((one) => read(data, state, one));
  const [bare = 0, vms = 0, containers = 0] = all.map((one) => one.servers);
  const { value, unit, year } = data['idle-power'];
  const power = { power: showCell(value, text) + unit, year: String(year) };
  return {
    summary: sayAll(
      [
        [true, `summary.${era}`, { ...told, bare }],
        [unfit.length > 0, 'summary.unfit', { list: listApps(unfit, text, peakOf) }],
      ],
      text,
    ).join(' '),
    callouts: sayAll(
      [
        [servers > 0, `callout.${era}`, told],
        [count > 0, 'callout.spare', { count }],
        [servers > 0, era === 'bare-metal' ? 'callout.idle' : 'callout.average', { ...told, ...power }],
      ],
      text,
    ),
    details: () => [
      tableOf(
        'table.compare',
        ['table.reading', ...eras.map((one) => `era.${one}`)],
        readings.map((name) => [
          text.message(`reading.${name}`),
          ...all.map((reading) => showReading(name, reading, text)),
        ]),
        text,
      ),
      lineOf('step', { bare, vms, containers }, text),
      describeServers(data, state, text),
      describeApps(data, state, text),
      lineOf('rules', { ...data.overheads, capacity, room: roomOf(data) }, text),
      ...(era === 'vms' ? [lineOf('uncounted', {}, text)] : []),
      lineOf('power', power, text),
    ],
  };
}

/** What a committed change came to. */
export function describeChange(
  data: ConsolidationData,
  before: ConsolidationState,
  after: ConsolidationState,
  text: Text,
): string {
  const result = read(data, after);
  const { set, cost } = after;
  const count = tenants(data, after).length;
  return sayAll(
    [
      [before.era !== after.era, 'change.era', { ...result, era: text.message(`era.${result.era}`) }],
      [before.set !== set, 'change.set', { ...result, set: text.message(`set.${set}`) }],
      [
        before.apps !== after.apps || before.services !== after.services,
        'change.count',
        { ...result, count },
      ],
      ...after.peaks.map((peak, at): Saying => {
        const app = appName(at, text);
        return [peak !== before.peaks[at], 'change.size', { ...result, app, peak }];
      }),
      [before.cost !== cost, 'change.cost', { cost, total: result.cost }],
    ],
    text,
  ).join(' ');
}

const peakOf = ({ peak }: Tenant) => peak;

function describeServers(data: ConsolidationData, state: ConsolidationState, text: Text): Detail {
  const { bins, unfit } = pack(data, state);
  const room = roomOf(data);
  const holds = (list: readonly Tenant[]) =>
    state.set === 'company'
      ? listApps(list, text, peakOf)
      : text.message('table.services', { count: list.length });
  const rows = bins.map((bin, at) => [
    text.message('table.server', { number: at + 1 }),
    holds(bin),
    text.message('table.load-value', { load: loadOf(bin), room }),
  ]);
  const left = [
    text.message('table.unfit'),
    holds(unfit),
    text.number(Math.max(...unfit.map(({ size }) => size))),
  ];
  return tableOf(
    'table.servers',
    ['table.server-head', 'table.holds', 'table.load'],
    unfit.length > 0 ? [...rows, left] : rows,
    text,
  );
}

function describeApps(data: ConsolidationData, state: ConsolidationState, text: Text): Detail {
  const list = tenants(data, state);
  if (state.set === 'company')
    return tableOf(
      'table.apps',
      ['table.app', 'table.peak', 'table.mean'],
      list.map(({ app, peak, mean }) => [appName(app, text), text.number(peak), text.number(mean)]),
      text,
    );
  const peaks = list.map(peakOf);
  const from = Math.min(...peaks);
  const to = Math.max(...peaks);
  return lineOf('services', { count: list.length, from, to, mean: data.services.mean }, text);
}
