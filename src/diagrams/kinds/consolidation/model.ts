import { loadOf, packFirstFit, type Packed, type Packing } from '../../rules/packing.ts';
import type { ConsolidationData } from './schema.ts';

/** How applications were put on servers, in the order of history. */
export const eras = ['bare-metal', 'vms', 'containers'] as const;
export type Era = (typeof eras)[number];

/** What a reader can set. Sizes and loads are in hundredths of a server. */
export type ConsolidationState = Readonly<{
  /** Place in `eras`. */
  era: number;
  set: string;
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
    era: { type: 'number', min: 0, max: eras.length - 1, step: 1 },
    set: { type: 'choice', options: ['company', 'services'] },
    apps: { type: 'number', min: 1, max: most, step: 1 },
    services: { type: 'number', min: 1, max: services.count, step: 1 },
    peaks: {
      type: 'list',
      of: { type: 'number', min: size.min, max: size.max, step: 1 },
      min: most,
      max: most,
    },
    cost: { type: 'number', min: cost.min, max: cost.max, step: cost.step },
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
  readonly peak: number;
  /** What it uses on average; never more than its peak. */
  readonly mean: number;
  readonly overhead: number;
}

/** The applications of the chosen set with the overhead of an era. */
export function tenants(data: ConsolidationData, state: ConsolidationState, era: Era): Tenant[] {
  const overhead = { 'bare-metal': 0, vms: data.overheads.guest, containers: data.overheads.container }[era];
  return listApps(data, state).map((app) => ({ ...app, overhead, size: app.peak + overhead }));
}

function listApps({ company, services }: ConsolidationData, state: ConsolidationState) {
  if (state.set === 'company') {
    return company.apps.slice(0, state.apps).map(({ id, peak: stated, mean }, at) => {
      const peak = state.peaks[at] ?? stated;
      return { id, peak, mean: Math.min(mean, peak) };
    });
  }
  return Array.from({ length: state.services }, (_, at) => ({
    // Two digits, so that ids stand in the order of their numbers.
    id: `service-${String(at + 1).padStart(2, '0')}`,
    peak: services.peak.from + (at % services.peak.cycle),
    mean: services.mean,
  }));
}

/** What a server has for applications: its capacity less the share of what runs them (OS or hypervisor). */
export function roomOf({ capacity, overheads }: ConsolidationData): number {
  return capacity.value - overheads.host;
}

/** Which application stands on which server: one each on bare metal, else first fit decreasing. */
export function pack(data: ConsolidationData, state: ConsolidationState, era: Era): Packing<Tenant> {
  const list = tenants(data, state, era);
  if (era !== 'bare-metal') return packFirstFit(list, roomOf(data));
  return {
    bins: list.filter(({ size }) => size <= roomOf(data)).map((tenant) => [tenant]),
    unfit: list.filter(({ size }) => size > roomOf(data)),
  };
}

/** What an era needs and how well it is used. */
export interface Reading {
  readonly servers: number;
  /** Operating systems with a kernel: of each server, or of each VM; a hypervisor's own core is not counted. */
  readonly systems: number;
  /** Average use of the servers that are on, from 0 to 1. */
  readonly utilisation: number;
  /** Servers' worth of capacity that is powered and idle on average. */
  readonly idle: number;
  /** Cost of a year. */
  readonly cost: number;
  /** How full each server is at the peak of all its applications. */
  readonly loads: readonly number[];
  readonly unfit: readonly Tenant[];
}

/** Reads an era off: utilisation = Σ mean ÷ (servers · capacity). */
export function read(data: ConsolidationData, state: ConsolidationState, era: Era): Reading {
  const { bins, unfit } = pack(data, state, era);
  const placed = bins.flat();
  const busy = placed.reduce((sum, { mean }) => sum + mean, 0);
  const powered = bins.length * data.capacity.value;
  return {
    servers: bins.length,
    systems: era === 'vms' ? placed.length : bins.length,
    utilisation: powered === 0 ? 0 : busy / powered,
    idle: (powered - busy) / data.capacity.value,
    cost: bins.length * state.cost,
    loads: bins.map(loadOf),
    unfit,
  };
}

/** The parts that the state shows, from the ground up. */
export function parts(_: ConsolidationData, state: ConsolidationState): string[] {
  const system = eraOf(state) === 'vms' ? ['hypervisor', 'guest-os'] : ['host-os'];
  return ['server', ...system, 'kernel', 'idle', 'average'];
}

/** The remarks that a state deserves, in the order of their numbers. */
export function callouts(
  data: ConsolidationData,
  state: ConsolidationState,
): ('systems' | 'spare' | 'average')[] {
  const { servers, unfit } = read(data, state, eraOf(state));
  const spare = tenants(data, state, eraOf(state)).length - servers - unfit.length;
  return servers === 0 ? [] : ['systems', ...(spare > 0 ? ['spare' as const] : []), 'average'];
}
