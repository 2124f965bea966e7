import { kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import type { Station } from '../../rules/topology.ts';
import type { Mark } from '../../scene.ts';

/** What stands in a column: the stations, and the engine, which is none. */
export type Box = Station | 'engine';

/** How a box looks and where it stands. */
interface Look {
  /** The classes of its role. */
  readonly dress: string;
  /** Its row in a column; the kernel of a root partition stands where a host's kernel would. */
  readonly row: number;
  /** How long the ticks along its floor are, if it has any. */
  readonly ticks?: number;
}

export const looks: Readonly<Record<Box, Look>> = {
  engine: { dress: 'role-engine', row: 0 },
  app: { dress: 'app app-a', row: 0 },
  'guest-kernel': { dress: 'role-guest-os', row: 1 },
  'virtual-device': { dress: 'role-hypervisor', row: 2 },
  hypervisor: { dress: 'role-hypervisor', row: 2, ticks: 6 },
  'root-os': { dress: 'role-guest-os', row: 3 },
  'host-kernel': { dress: 'role-host-os', row: 3 },
  device: { dress: 'role-hardware', row: 4, ticks: 3 },
  cpu: { dress: 'role-hardware', row: 4, ticks: 3 },
};

/** What is written in a box; the application is the shop. */
export function nameOf(box: Box, text: Text): string {
  if (box === 'app') return `A ${text.message('apps.a')}`;
  return text.message(box === 'engine' ? 'manages' : `stations.${box}`);
}

/** The part of the figure that a box belongs to; a virtual device is the hypervisor's work. */
export function partOf(box: Box): string | undefined {
  if (box === 'virtual-device') return 'hypervisor';
  return box === 'root-os' || box === 'cpu' ? undefined : box;
}

/** Whether a box is a general-purpose kernel. */
export function isKernel(box: Box): boolean {
  return box.endsWith('kernel') || box === 'root-os';
}

/** The emblem of a kernel; it is pointed at as the part of its box. */
export function emblemOf(box: Box, key: string, x: number, y: number, radius: number): Mark | false {
  return isKernel(box) && { ...kernelEmblem(key, x, y, radius), part: partOf(box) ?? 'kernel' };
}
