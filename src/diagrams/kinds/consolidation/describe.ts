import { nameOfApp } from '../../emblems.ts';
import type { Description, Text } from '../../kind.ts';
import { showCell } from '../../tables/cell.ts';
import { readings, showReading } from './board.ts';
import {
  callouts,
  eraOf,
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
  const era = eraOf(state);
  const apps = tenants(data, state, era);
  const { unfit, idle, systems } = read(data, state, era);
  const bare = read(data, state, 'bare-metal').servers;
  const given = { ...resultOf(data, state), apps: apps.length - unfit.length, bare };
  const power = { power: powerOf(data, text), year: String(data['idle-power'].year) };
  const callout = {
    systems: () => text.message(`callout.${era}`, { apps: given.apps, systems }),
    spare: () => text.message('callout.spare', { count: apps.length - given.servers - unfit.length }),
    average: () =>
      era === 'bare-metal'
        ? text.message('callout.idle', { use: given.use, idle, ...power })
        : text.message('callout.average', { use: given.use }),
  };
  return {
    summary: [
      text.message(`summary.${era}`, given),
      ...(unfit.length > 0 ? [text.message('summary.unfit', { list: listNames(unfit, text) })] : []),
    ].join(' '),
    callouts: callouts(data, state).map((name) => callout[name]()),
    details: [
      compareEras(data, state, text),
      {
        type: 'line',
        text: text.message(
          'step',
          Object.fromEntries(
            eras.map((one) => [one === 'bare-metal' ? 'bare' : one, read(data, state, one).servers]),
          ),
        ),
      },
      listServers(data, state, text),
      listApps(data, state, text),
      {
        type: 'line',
        text: text.message('rules', { ...data.overheads, capacity: data.capacity.value, room: roomOf(data) }),
      },
      ...(era === 'vms' ? [{ type: 'line' as const, text: text.message('uncounted') }] : []),
      { type: 'line', text: text.message('power', power) },
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
  const result = resultOf(data, after);
  const lines: string[] = [];
  if (before.era !== after.era)
    lines.push(text.message('change.era', { era: text.message(`era.${eraOf(after)}`), ...result }));
  if (before.set !== after.set)
    lines.push(text.message('change.set', { set: text.message(`set.${after.set}`), ...result }));
  if (before.apps !== after.apps || before.services !== after.services) {
    lines.push(text.message('change.count', { count: tenants(data, after, eraOf(after)).length, ...result }));
  }
  after.peaks.forEach((peak, at) => {
    const id = data.company.apps[at]?.id;
    if (id && peak !== before.peaks[at])
      lines.push(text.message('change.size', { app: nameOfApp(id, text), peak, ...result }));
  });
  if (before.cost !== after.cost) {
    lines.push(
      text.message('change.cost', { cost: after.cost, total: read(data, after, eraOf(after)).cost }),
    );
  }
  return lines.join(' ');
}

function resultOf(data: ConsolidationData, state: ConsolidationState) {
  const { servers, systems, utilisation } = read(data, state, eraOf(state));
  return { servers, systems, use: toPercent(utilisation) };
}

/** A share as a number of percent, to two decimals. */
function toPercent(share: number): number {
  return Math.round(share * 10000) / 100;
}

function listNames(list: readonly Tenant[], text: Text): string {
  return list.map(({ id, peak }) => `${nameOfApp(id, text)} ${text.number(peak)}`).join(', ');
}

function powerOf(data: ConsolidationData, text: Text): string {
  return `${showCell(data['idle-power'].value, text)}${data['idle-power'].unit}`;
}

function compareEras(data: ConsolidationData, state: ConsolidationState, text: Text) {
  const readAll = eras.map((era) => read(data, state, era));
  return {
    type: 'table' as const,
    caption: text.message('table.compare'),
    head: [text.message('table.reading'), ...eras.map((era) => text.message(`era.${era}`))],
    rows: readings.map((name) => [
      text.message(`reading.${name}`),
      ...readAll.map((reading) => showReading(name, reading, text)),
    ]),
  };
}

function listServers(data: ConsolidationData, state: ConsolidationState, text: Text) {
  const era = eraOf(state);
  const { bins, unfit } = pack(data, state, era);
  const { loads } = read(data, state, era);
  const holds = (list: readonly Tenant[]) =>
    state.set === 'company' ? listNames(list, text) : text.message('table.services', { count: list.length });
  return {
    type: 'table' as const,
    caption: text.message('table.servers'),
    head: [text.message('table.server-head'), text.message('table.holds'), text.message('table.load')],
    rows: [
      ...bins.map((bin, at) => [
        text.message('table.server', { number: at + 1 }),
        holds(bin),
        text.message('table.load-value', { load: loads[at] ?? 0, room: roomOf(data) }),
      ]),
      ...(unfit.length > 0
        ? [
            [
              text.message('table.unfit'),
              holds(unfit),
              text.number(Math.max(...unfit.map(({ size }) => size))),
            ],
          ]
        : []),
    ],
  };
}

function listApps(data: ConsolidationData, state: ConsolidationState, text: Text) {
  const list = tenants(data, state, eraOf(state));
  if (state.set !== 'company') {
    const peaks = list.map(({ peak }) => peak);
    return {
      type: 'line' as const,
      text: text.message('services', {
        count: list.length,
        from: Math.min(...peaks),
        to: Math.max(...peaks),
        mean: data.services.mean,
      }),
    };
  }
  return {
    type: 'table' as const,
    caption: text.message('table.apps'),
    head: [text.message('table.app'), text.message('table.peak'), text.message('table.mean')],
    rows: list.map(({ id, peak, mean }) => [nameOfApp(id, text), text.number(peak), text.number(mean)]),
  };
}
