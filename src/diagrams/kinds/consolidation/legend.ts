import type { Legend } from '../../kind.ts';
import { group, mark, type Mark } from '../../scene.ts';
import { eraOf, type ConsolidationState } from './model.ts';
import type { ConsolidationData } from './schema.ts';

/** What the legend of such a figure lists, from the ground up. */
export const legend: Legend<ConsolidationData, ConsolidationState> = {
  parts: (_, state) => {
    const system = eraOf(state) === 'vms' ? ['hypervisor', 'guest-os'] : ['host-os'];
    return ['server', ...system, 'kernel', 'idle', 'average'];
  },
  swatch,
};

function swatch(part: string): Mark[] | undefined {
  const box = { x: 0.5, y: 0.5, width: 19, height: 15, rx: 2 };
  if (part === 'server') return [mark('box', 'rect', { class: 'role-hardware', ...box })];
  if (part === 'idle') return [group('room', { class: 'hatched' }, [mark('box', 'rect', box)])];
  if (part !== 'average') return undefined;
  return [
    group('gauge', { class: 'gauge' }, [
      mark('whole', 'rect', { x: 7.5, y: 0.5, width: 5, height: 15 }),
      mark('used', 'rect', { class: 'level', x: 7.5, y: 11, width: 5, height: 4.5 }),
    ]),
  ];
}
