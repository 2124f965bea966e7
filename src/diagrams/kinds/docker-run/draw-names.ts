import type { Text } from '../../kind.ts';
import { fontSizes, textBlock, type Mark } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import type { Machine, StoredImage } from './machine.ts';

/** How many lines the names of an image may take. */
const most = 3;

/** Under the ground: the names that point at an image now, or that none does. */
export function drawNames(
  image: StoredImage,
  machine: Machine,
  x: number,
  ground: number,
  width: number,
  text: Text,
): Mark {
  const lines = nameLines(image, machine, width, text);
  return textBlock(`names-${image.id}`, lines, {
    x,
    y: ground + 13 + ((lines.length - 1) * fontSizes.small * 1.25) / 2,
    size: fontSizes.small,
    weight: 600,
  });
}

/** The names of an image, each whole on as many lines as it needs; where they do not fit, without their registries and groups. */
export function nameLines({ id }: StoredImage, { names }: Machine, width: number, text: Text): string[] {
  const own = Object.keys(names).filter((name) => names[name] === id);
  if (own.length === 0) return wrapText(text.message('drawing.untagged'), width, fontSizes.small, 600, 0.02);
  const whole = own.flatMap((name) => breakName(name, width));
  if (whole.length <= most) return whole;
  const short = own.flatMap((name) => breakName(name.split('/').at(-1) ?? name, width));
  return short.length <= most ? short : [...short.slice(0, most - 1), '…'];
}

/** A name broken before its tag, or where it must. */
function breakName(name: string, width: number): string[] {
  return wrapText(name.replace(':', ' :'), width, fontSizes.small, 600, 0.02).map((line) =>
    line.replace(' :', ':'),
  );
}
