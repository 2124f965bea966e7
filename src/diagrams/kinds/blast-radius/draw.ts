import { appColor, appName, hatchPath, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { ticks } from '../../motifs.ts';
import { boxGroup, fontSizes, group, mark, round, textBlock, type Mark, type Maybe } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import type { NodePart } from './graph.ts';
import type { Fate } from './model.ts';
import type { Placed } from './place.ts';

/** The role whose dress a part wears; an application has its own. */
export const dress: Readonly<Record<NodePart, string>> = {
  app: '',
  'guest-kernel': 'role-guest-os',
  hypervisor: 'role-hypervisor',
  'host-kernel': 'role-host-os',
  engine: 'role-engine',
};

/** Draws a node with its name, its emblem and the sign of its fate. */
export function drawNode(node: Placed, fate: Fate, text: Text): Mark {
  const { id, part, copy, x, y, width, height } = node;
  const { name } = fate;
  const own = dress[part] || appColor(copy);
  const looks: Partial<Record<Fate['name'], readonly [dress: string, hatch?: number]>> = {
    failed: ['role-warning'],
    inside: ['role-warning'],
    stops: ['lacking', 9],
    beyond: [`hatched ${own}`, 10],
  };
  const [className, hatch = 0] = looks[name] ?? [own];
  return boxGroup(
    id,
    `box ${className}`,
    { width, height, rx: 3 },
    [
      hatch > 0 && mark('hatch', 'path', { d: hatchPath(width, height, hatch) }),
      part === 'hypervisor' &&
        name === 'runs' &&
        mark('motif', 'path', { class: 'motif', d: ticks(width, height, 6) }),
      ...drawName(node, hatch > 0 ? 'halo' : '', text),
      drawSign(node, fate),
    ],
    [x, y],
    part,
  );
}

function drawName(node: Placed, className: string, text: Text): Maybe[] {
  const { part, copy, width, height } = node;
  const isKernel = part.endsWith('kernel');
  const weight = part === 'app' ? 600 : 400;
  const emblem = isKernel ? 26 : 0;
  const room = width - emblem - (part === 'app' ? 24 : 8);
  const fitting = namesOf(node, text)
    .map((name) => wrapText(name, room, fontSizes.label, weight, 0.02))
    .find((lines) => lines.length * 16 < height && (lines.length === 1 || width > 150));
  const lines = fitting ?? (isKernel ? [] : [appName(copy, text).slice(0, 1)]);
  const across = Math.max(0, ...lines.map((line) => textWidth(line, fontSizes.label, weight)));
  const left = (width - across - (across > 0 ? emblem : 20)) / 2;
  const y = height / 2;
  return [
    isKernel && { ...kernelEmblem('kernel', left + 10, y, 11), part },
    lines.length > 0 && textBlock('label', lines, { x: left + emblem, y, weight, className }),
  ];
}

/** A node's name, and a shorter one where the box is small. */
function namesOf({ part, hypervisor, copy }: Placed, text: Text): string[] {
  if (part === 'app') return [appName(copy, text)];
  if (part === 'engine') return [text.message('manages')];
  if (part === 'hypervisor') return [text.message('nodes.hypervisor')];
  return [text.message(hypervisor ? 'kvm' : `nodes.${part}`), text.message('roles.kernel')];
}

/** In the upper right corner: a cross for what no longer runs, a mark where the intruder is, a bar for each boundary in between. */
function drawSign({ part, width }: Placed, { name, boundaries }: Fate): Maybe {
  const sign = (d: string) =>
    group('sign', { class: 'fate' }, [
      mark('disc', 'circle', { cx: width - 9, cy: 9, r: 7 }),
      mark('cross', 'path', { class: 'cross', d }),
    ]);
  if (name === 'failed' || name === 'stops') return sign(`M${round(width - 12)},6l6,6m0,-6l-6,6`);
  if (name === 'inside') return part === 'app' && sign(`M${round(width - 9)},5v5m0,2.5v1`);
  const bars = Array.from({ length: boundaries }, (_, at) => `M${round(width - 6 - at * 5)},4v10`);
  return boundaries > 0 && group('sign', {}, [mark('walls', 'path', { class: 'walls', d: bars.join('') })]);
}
