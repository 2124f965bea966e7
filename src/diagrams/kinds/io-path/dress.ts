import type { Station } from '../../rules/topology.ts';

const dress: Readonly<Record<Station, string>> = {
  app: 'app app-a',
  'guest-kernel': 'role-guest-os',
  'virtual-device': 'role-hypervisor',
  hypervisor: 'role-hypervisor',
  'root-os': 'role-guest-os',
  'host-kernel': 'role-host-os',
  device: 'role-hardware',
  cpu: 'role-hardware',
};

/** The class that dresses a station as its role. */
export function dressOf(station: Station): string {
  return `box ${dress[station]}`;
}

/** Whether a station is a general-purpose kernel. */
export function isKernel(station: Station): boolean {
  return station === 'guest-kernel' || station === 'host-kernel' || station === 'root-os';
}
