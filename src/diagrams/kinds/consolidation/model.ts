import { packFirstFit, type Packed, type Packing } from '../../rules/packing.ts';
import { numberField } from '../../state.ts';
import type { ConsolidationData } from './schema.ts';

/** How applications were put on servers, in the order of history. */
export const eras = ['bare-metal', 'vms', 'containers'] as const;
export type Era = (typeof eras)[number];

/** What a reader can set. Sizes and loads are in hundredths of a server. */
export type ConsolidationState = Readonly<{
  /** Place in `eras`. */
  era: number;
  set: 'company' | 'services';
  /** How many of the company's applications there are. */
  apps: number;
  /** How many small services there are. */
  services: number;
  /** The peak of each of the company's applications. */
  peaks: readonly number[];
  /** Cost of one server and year, in no currency. */
  cost: number;
}>;

/** What each field of the state may hold. */
export function fields({ company, services, size, cost }: ConsolidationData) {
  const most = company.apps.length;
  return {
    era: numberField(0, eras.length - 1),
    set: { type: 'choice', options: ['company', 'services'] },
    apps: numberField(1, most),
    services: numberField(1, services.count),
    peaks: { type: 'list', of: numberField(size.min, size.max), min: most, max: most },
    cost: numberField(cost.min, cost.max, cost.step),
  } as const;
}

/** All of the company's applications in VMs. */
export function initial({ company, services, cost }: ConsolidationData): ConsolidationState {
  return {
    era: 1,
    set: 'company',
    apps: company.apps.length,
    services: services.count,
    peaks: company.apps.map(({ peak }) => peak),
    cost: cost.start,
  };
}

/** The era that a state shows. */
export function eraOf({ era }: ConsolidationState): Era {
  return eras[era] ?? 'vms';
}

/** An application as it stands on a server: `size` is its peak with the overhead of its era. */
export interface Tenant extends Packed {
  /** Its number among the story's applications, which have letters, names and colours; less than 0 for a small service. */
  readonly app: number;
  readonly peak: number;
  /** What it uses on average; never more than its peak. */
  readonly mean: number;
  readonly overhead: number;
}

/** The applications of the chosen set with the overhead of an era. */
export function tenants(
  { company, services, overheads }: ConsolidationData,
  state: ConsolidationState,
  era = eraOf(state),
): Tenant[] {
  const overhead = { 'bare-metal': 0, vms: overheads.guest, containers: overheads.container }[era];
  const apps = company.apps.slice(0, state.apps).map(({ id, mean }, app) => {
    const peak = state.peaks[app] ?? mean;
    return { id, app, peak, mean: Math.min(mean, peak) };
  });
  const small = Array.from({ length: state.services }, (_, at) => ({
    app: -1,
    id: `service-${at}`,
    peak: services.peak.from + (at % services.peak.cycle),
    mean: services.mean,
  }));
  return { company: apps, services: small }[state.set].map((app) => ({
    ...app,
    overhead,
    size: app.peak + overhead,
  }));
}

/** What every server has. */
export const capacity = 100;

/** What a server has for applications: its capacity less the share of what runs them (OS or hypervisor). */
export function roomOf({ overheads }: ConsolidationData): number {
  return capacity - overheads.host;
}

/** Which application stands on which server: one each on bare metal, else first fit decreasing. */
export function pack(
  data: ConsolidationData,
  state: ConsolidationState,
  era = eraOf(state),
): Packing<Tenant> {
  return packFirstFit(tenants(data, state, era), roomOf(data), era !== 'bare-metal');
}

/** What an era needs and how well it is used, as messages and rows ask for it. */
export type Reading = ReturnType<typeof read>;

/** Reads an era off. */
export function read(data: ConsolidationData, state: ConsolidationState, era = eraOf(state)) {
  const { bins } = pack(data, state, era);
  const servers = bins.length;
  const apps = bins.flat().length;
  const busy = meanOf(bins.flat());
  return {
    era,
    apps,
    servers,
    /** Operating systems with a kernel: of each server, or of each VM; a hypervisor's own core is not counted. */
    systems: era === 'vms' ? apps : servers,
    /** Average use of the servers that are on, in percent: Σ mean ÷ Σ capacity. */
    use: servers && busy / servers,
    /** Servers' worth of capacity that is powered and idle on average. */
    idle: servers - busy / capacity,
    /** Cost of a year. */
    cost: servers * state.cost,
  };
}

/** What some applications use on average, together. */
export function meanOf(list: readonly Tenant[]): number {
  return list.reduce((sum, { mean }) => sum + mean, 0);
}
