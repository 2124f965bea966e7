import { hexagonPath, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { ticks, type Box } from '../../motifs.ts';
import { boxGroup, fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { fitText, textWidth } from '../../text-metrics.ts';
import type { Environment, World } from './model.ts';
import { floorName, nameOfProgram, placeOf, releaseOf } from './names.ts';
import { appRow, emptyRow, filesRow, rowHeight, rowTop, type Measures } from './place.ts';

const dress = { machine: 'role-host-os', vm: 'role-guest-os', container: '' } as const;

/** A machine or VM: its walls and its name; a VM's edge is a bold line. */
export function drawAround(world: World, one: Environment, box: Box, text: Text, measure: Measures): Mark {
  const { id, is, files } = one;
  const { x, y, width, height } = box;
  const { inset, name } = measure;
  const walls = { width, height, rx: 4 };
  const words = [placeOf(world, one, text), ...(files?.release ? [files.release] : [])].join(' · ');
  const { lines, fontSize } = fit(words, width - 2 * inset, 1);
  return group(`around-${id}`, { transform: translate(x, y) }, [
    boxGroup('room', `box ${dress[is]}`, walls, [
      textBlock('name', lines, { x: inset, y: name / 2 + 2, size: fontSize, weight: 600 }),
    ]),
    is === 'vm' && mark('edge', 'rect', { class: 'edge edge-vm', ...walls }),
  ]);
}

/** What a machine or VM has along its floor: a kernel, or a hypervisor that needs none below it. */
export function drawFloor(one: Environment, floor: Box, accent: string, text: Text): Mark {
  const { id, is, kernel } = one;
  const { x, y, width, height } = floor;
  // The version alone where there is no room for the kernel's name with it.
  const whole = fit(floorName(one, text), width - 30, 2);
  const { lines, fontSize } = whole.fits || !kernel?.version ? whole : fit(kernel.version, width - 30, 2);
  const across = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const left = (width - across - (kernel ? 28 : 0)) / 2;
  return boxGroup(
    `floor-${id}`,
    `box ${kernel ? dress[is] : 'role-hypervisor'}${accent}`,
    { width, height, rx: 3 },
    [
      kernel
        ? kernelEmblem('kernel', left + 10, height / 2, 11)
        : mark('motif', 'path', { class: 'motif', d: ticks(width, height, 6) }),
      textBlock('label', lines, { x: left + (kernel ? 26 : 0), y: height / 2, size: fontSize }),
    ],
    [x, y],
    kernel ? 'kernel' : 'hypervisor',
  );
}

/** A container: its program, the files of its image, and the place where no kernel is. */
export function drawContainer(
  one: Environment,
  { x, y, width, height }: Box,
  accent: string,
  text: Text,
  measure: Measures,
): Mark {
  const { id, process } = one;
  const { pad } = measure;
  const walls = { width, height, rx: 3 };
  const size = { width: width - 2 * pad, height: rowHeight, rx: 3 };
  const at = (row: number) => [pad, rowTop(row, measure)] as const;
  const label = (words: string, weight: 400 | 600 = 400) => {
    const { lines, fontSize } = fit(words, size.width - measure.words - 3, 2, weight);
    return textBlock('label', lines, { x: measure.words, y: rowHeight / 2, size: fontSize, weight });
  };
  const dressOfApp = process ? 'role-libraries' : `app app-${id}`;
  const name = label(nameOfProgram(one, text), 600);
  const release = label(releaseOf(one, text));
  return group(`container-${id}`, { transform: translate(x, y) }, [
    mark('inside', 'rect', { class: 'inside', ...walls }),
    mark('edge', 'rect', { class: 'edge edge-container', ...walls }),
    boxGroup('app', `box ${dressOfApp}`, size, [name], at(appRow)),
    boxGroup('files', `box role-libraries${accent}`, size, [release], at(filesRow), 'root-filesystem'),
    group('no-kernel', { transform: translate(...at(emptyRow)) }, [
      mark('hollow', 'path', { class: 'hollow', d: hexagonPath(measure.lane, rowHeight / 2, 11) }),
      label(text.message('no-kernel')),
    ]),
  ]);
}

function fit(label: string, width: number, lines: number, weight: 400 | 600 = 400) {
  return fitText(label, width, lines, [fontSizes.label, 12, fontSizes.small], weight, 0.03);
}
