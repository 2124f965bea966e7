import { kernelEmblem } from '../../emblems.ts';
import type { Legend } from '../../kind.ts';
import { mark, type Mark } from '../../scene.ts';
import { sides } from '../../rules/topology.ts';
import { dress } from './draw.ts';
import type { Fault } from './graph.ts';
import { columnOf, type BlastRadiusState } from './model.ts';
import type { BlastRadiusData } from './schema.ts';

/** What the legend of such a figure lists. */
export const legend: Legend<BlastRadiusData, BlastRadiusState> = { parts, swatch };

/** The parts that either column shows, top to bottom. */
function parts(data: BlastRadiusData, state: BlastRadiusState): string[] {
  const shown = new Set(
    sides.flatMap((side) => columnOf(data, state, state[side]).graph.nodes.map(({ part }) => part)),
  );
  return ['app', 'guest-kernel', 'hypervisor', 'host-kernel', 'engine'].filter((part) =>
    shown.has(part as Fault),
  );
}

/** A part in its dress, with the emblem of a kernel. */
function swatch(part: string): Mark[] {
  const className = part === 'app' ? 'app-a' : dress[part as Fault] || `role-${part}`;
  return [
    mark('box', 'rect', { class: className, x: 0.5, y: 0.5, width: 19, height: 15, rx: 2 }),
    ...(part.endsWith('kernel') ? [kernelEmblem('kernel', 10, 8, 6.5)] : []),
  ];
}
