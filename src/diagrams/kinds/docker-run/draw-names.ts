import type { Text } from '../../kind.ts';
import { fontSizes, textBlock, type Mark } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import { cutLines } from './cut-lines.ts';
import { namesOf, type Machine } from './machine.ts';
import type { Column } from './place-machine.ts';

const size = fontSizes.small;

/** How many lines the names of an image may take. */
const most = 3;

/** Under the ground: the names that point at an image now, or that none does. */
export function drawNames(column: Column, machine: Machine, ground: number, text: Text): Mark {
  const lines = nameLines(column, machine, text);
  return textBlock(`names-${column.id}`, lines, {
    x: column.x,
    y: ground + 13 + ((lines.length - 1) * size * 1.25) / 2,
    size,
    weight: 600,
  });
}

/** The place right of an image's first name. */
export function besideName(column: Column, machine: Machine, ground: number, text: Text): [number, number] {
  const [first = ''] = nameLines(column, machine, text);
  return [column.x + Math.min(column.width - 6, textWidth(first, size, 600) + 15), ground + 13];
}

/** The names of an image, each whole on as many lines as it needs; where they do not fit, without their registries and groups. */
function nameLines(column: Column, machine: Machine, text: Text): readonly string[] {
  const { width } = column;
  const names = namesOf(machine, column);
  if (names.length === 0) return wrapText(text.message('drawing.untagged'), width, size, 600, 0.02);
  const whole = names.flatMap((name) => breakName(name, width));
  if (whole.length <= most) return whole;
  return cutLines(
    names.flatMap((name) => breakName(name.replace(/.*\//, ''), width)),
    most,
  );
}

/** A name broken before its tag, or where it must. */
function breakName(name: string, width: number): string[] {
  return wrapText(name.replace(':', ' :'), width, size, 600, 0.02).map((line) => line.replace(' :', ':'));
}
