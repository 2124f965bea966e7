import { hatchPath, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { ticks } from '../../motifs.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import { nameOfApp } from './results.ts';
import type { Node, NodePart } from './graph.ts';
import type { Box } from './place.ts';

/** What becomes of a node: it fails, stops with another or runs on; or so many boundaries keep an intruder from it. */
export type Fate = 'failed' | 'stopped' | 'running' | { readonly boundaries: number | undefined };

/** The role whose dress a part wears; an application has its own. */
export const dress: Readonly<Record<NodePart, string>> = {
  app: '',
  'guest-kernel': 'role-guest-os',
  hypervisor: 'role-hypervisor',
  'host-kernel': 'role-host-os',
  engine: 'role-engine',
};

/** Draws a node with its name, its emblem and the sign of its fate. */
export function drawNode(node: Node, box: Box, fate: Fate, text: Text): Mark {
  const { width, height } = box;
  const { className, hatch } = toLook(node, fate);
  const isKernel = node.part.endsWith('kernel');
  const signs = signOf(node, fate, width);
  return group(
    node.id,
    { class: `box ${className}`, transform: translate(box.x, box.y) },
    [
      mark('box', 'rect', { width, height, rx: 3 }),
      ...(hatch > 0 ? [mark('hatch', 'path', { d: hatchPath(width, height, hatch) })] : []),
      ...(node.part === 'hypervisor' && hatch === 0 && fate === 'running'
        ? [mark('motif', 'path', { class: 'motif', d: ticks(width, height, 6) })]
        : []),
      ...drawName(node, box, isKernel, hatch > 0, text),
      ...signs,
    ],
    node.part,
  );
}

function toLook({ part, copy }: Node, fate: Fate): { className: string; hatch: number } {
  const own = part === 'app' ? `app app-${'abc'[copy] ?? 'a'}` : dress[part];
  if (fate === 'failed') return { className: 'role-warning', hatch: 0 };
  if (fate === 'stopped') return { className: 'lacking', hatch: 9 };
  if (fate === 'running' || fate.boundaries === undefined) return { className: own, hatch: 0 };
  return fate.boundaries === 0
    ? { className: 'role-warning', hatch: 0 }
    : { className: `hatched ${own}`, hatch: 10 };
}

function drawName(node: Node, { width, height }: Box, isKernel: boolean, halo: boolean, text: Text): Mark[] {
  const weight = node.part === 'app' ? 600 : 400;
  const emblem = isKernel ? 26 : 0;
  const room = width - emblem - (node.part === 'app' ? 24 : 8);
  const fitting = namesOf(node, text)
    .map((name) => wrapText(name, room, fontSizes.label, weight, 0.02))
    .find((lines) => lines.length * 16 < height && (lines.length === 1 || width > 150));
  const lines = fitting ?? (isKernel ? [] : [nameOfApp(node.copy, text).slice(0, 1)]);
  const across = Math.max(0, ...lines.map((line) => textWidth(line, fontSizes.label, weight)));
  const left = (width - across - (across > 0 ? emblem : 20)) / 2;
  return [
    ...(isKernel ? [{ ...kernelEmblem('kernel', left + 10, height / 2, 11), part: node.part }] : []),
    ...(lines.length > 0
      ? [
          textBlock('label', lines, {
            x: left + emblem,
            y: height / 2,
            weight,
            ...(halo && { className: 'halo' }),
          }),
        ]
      : []),
  ];
}

/** A node's name, and a shorter one where the box is small. */
function namesOf(node: Node, text: Text): string[] {
  const { part, hypervisor, copy } = node;
  if (part === 'app') return [nameOfApp(copy, text)];
  if (part === 'engine') return [text.message('manages')];
  if (part === 'hypervisor') return [text.message('nodes.hypervisor')];
  return [text.message(hypervisor ? 'kvm' : `nodes.${part}`), text.message('roles.kernel')];
}

/** In the upper right corner: a cross for what no longer runs, a mark where the intruder is, a bar for each boundary in between. */
function signOf(node: Node, fate: Fate, width: number): Mark[] {
  const [x, y] = [round(width - 9), 9];
  if (fate === 'failed' || fate === 'stopped') {
    return [
      group('sign', { class: 'fate' }, [
        mark('disc', 'circle', { cx: x, cy: y, r: 7 }),
        mark('cross', 'path', { class: 'cross', d: `M${round(x - 3)},${y - 3}l6,6m0,-6l-6,6` }),
      ]),
    ];
  }
  if (fate === 'running' || fate.boundaries === undefined) return [];
  if (fate.boundaries === 0) {
    return node.part === 'app'
      ? [
          group('sign', { class: 'fate' }, [
            mark('disc', 'circle', { cx: x, cy: y, r: 7 }),
            mark('cross', 'path', { class: 'cross', d: `M${x},5v5m0,2.5v1` }),
          ]),
        ]
      : [];
  }
  const bars = Array.from({ length: fate.boundaries }, (_, at) => `M${round(width - 6 - at * 5)},4v10`).join(
    '',
  );
  return [group('sign', {}, [mark('walls', 'path', { class: 'walls', d: bars })])];
}
