import { kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { ticks } from '../../motifs.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark } from '../../scene.ts';
import { fitText, textWidth } from '../../text-metrics.ts';
import type { Environment, World } from './model.ts';
import { answerOf, kernelName, nameOfProgram, placeOf } from './names.ts';
import { rowBox, type Box, type Measures, type Places } from './place.ts';

const dress = { machine: 'role-host-os', vm: 'role-guest-os' } as const;

/** A machine or VM: its walls and its name; a VM's edge is a bold line. */
export function drawAround(
  world: World,
  one: Environment,
  places: Places,
  text: Text,
  measure: Measures,
): Mark {
  const box = (one.is === 'machine' ? places.host : places.boxes.get(one.id)) ?? places.host;
  const role = one.is === 'vm' ? dress.vm : dress.machine;
  const release = one.files && 'release' in one.files ? ` · ${one.files.release}` : '';
  const name = fit(`${placeOf(world, one, text)}${release}`, box.width - 2 * measure.inset, 1);
  const walls = { width: box.width, height: box.height, rx: 4 };
  return group(`around-${one.id}`, { transform: translate(box.x, box.y) }, [
    group('room', { class: `box ${role}` }, [
      mark('box', 'rect', walls),
      textBlock('name', name.lines, {
        x: measure.inset,
        y: measure.name / 2 + 2,
        size: name.fontSize,
        weight: 600,
      }),
    ]),
    ...(one.is === 'vm' ? [mark('edge', 'rect', { class: 'edge edge-vm', ...walls })] : []),
  ]);
}

/** What a machine or VM has along its floor: a kernel, or a hypervisor that needs none below it. */
export function drawFloor(one: Environment, floor: Box, answers: boolean, text: Text): Mark {
  const { x, y, width, height } = floor;
  const label = floorLabel(one, width - 30, text);
  const across =
    Math.max(...label.lines.map((line) => textWidth(line, label.fontSize))) + (one.kernel ? 28 : 0);
  const left = (width - across) / 2;
  const role = one.kernel ? (one.is === 'vm' ? dress.vm : dress.machine) : 'role-hypervisor';
  return group(
    `floor-${one.id}`,
    { class: `box ${role}${answers ? ' answers' : ''}`, transform: translate(x, y) },
    [
      mark('box', 'rect', { width, height, rx: 3 }),
      ...(one.kernel
        ? [kernelEmblem('kernel', left + 10, height / 2, 11)]
        : [mark('motif', 'path', { class: 'motif', d: ticks(width, height, 6) })]),
      textBlock('label', label.lines, {
        x: left + (one.kernel ? 26 : 0),
        y: height / 2,
        size: label.fontSize,
      }),
    ],
    one.kernel ? 'kernel' : 'hypervisor',
  );
}

/** A kernel's name with its version; the version alone where there is no room for both. */
function floorLabel(one: Environment, width: number, text: Text) {
  const whole = fit(one.kernel ? kernelName(one, text) : text.message('hypervisor'), width, 2);
  return whole.fits || !one.kernel || !('version' in one.kernel) ? whole : fit(one.kernel.version, width, 2);
}

/** A container: its program, the files of its image, and the place where no kernel is. */
export function drawContainer(
  one: Environment,
  box: Box,
  answers: boolean,
  text: Text,
  measure: Measures,
): Mark {
  const [app, files, none] = (['app', 'files', 'no-kernel'] as const).map((row) =>
    rowBox({ ...box, x: 0, y: 0 }, row, measure),
  );
  if (!app || !files || !none) throw new Error('A container has three rows.');
  const words = (label: string, weight: 400 | 600 = 400) =>
    fit(label, app.width - measure.words - 3, 2, weight);
  const release = words(
    one.files && 'untold' in one.files ? text.message('files-untold') : answerOf(one, 'os-release', text),
  );
  const name = words(nameOfProgram(one, text), 600);
  const nothing = words(text.message('no-kernel'));
  const put = (key: string, lines: typeof name, weight: 400 | 600 = 400) =>
    textBlock(key, lines.lines, { x: measure.words, y: app.height / 2, size: lines.fontSize, weight });
  return group(`container-${one.id}`, { transform: translate(box.x, box.y) }, [
    mark('inside', 'rect', { class: 'inside', width: box.width, height: box.height, rx: 3 }),
    mark('edge', 'rect', { class: 'edge edge-container', width: box.width, height: box.height, rx: 3 }),
    group(
      'app',
      {
        class: `box ${one.process ? 'role-libraries' : `app app-${one.id}`}`,
        transform: translate(app.x, app.y),
      },
      [mark('box', 'rect', { width: app.width, height: app.height, rx: 3 }), put('label', name, 600)],
    ),
    group(
      'files',
      { class: `box role-libraries${answers ? ' answers' : ''}`, transform: translate(files.x, files.y) },
      [mark('box', 'rect', { width: files.width, height: files.height, rx: 3 }), put('label', release)],
      'root-filesystem',
    ),
    group('no-kernel', { transform: translate(none.x, none.y) }, [
      mark('hollow', 'path', { class: 'hollow', d: hexagon(measure.lane, none.height / 2, 11) }),
      put('label', nothing),
    ]),
  ]);
}

/** The outline of a kernel's emblem where there is none. */
function hexagon(x: number, y: number, radius: number): string {
  const corners = [0, 1, 2, 3, 4, 5].map((at) => {
    const angle = (Math.PI / 3) * at + Math.PI / 6;
    return `${round(x + radius * Math.cos(angle))},${round(y + radius * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

function fit(label: string, width: number, lines: number, weight: 400 | 600 = 400) {
  return fitText(label, width, lines, [fontSizes.label, 12, fontSizes.small], weight, 0.03);
}
