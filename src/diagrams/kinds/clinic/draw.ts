import { appName, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { arrowPath } from '../../motifs.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark, type Maybe } from '../../scene.ts';
import { sayBytes } from '../../sizes.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import { row, type Measure } from './place.ts';
import type { Box } from './sketch.ts';

const size = fontSizes.small;

/** What a box says. */
export function labelText({ key, bytes, app }: Box['label'], text: Text): string {
  if (app !== undefined) return appName(app, text);
  if (bytes === undefined) return text.message(key);
  const said = sayBytes(bytes, text);
  return key === 'bytes' ? said : text.message(key, { size: said });
}

const between = 3;

/** One box of a drawing; pressing it points at its part. */
export function drawBox(box: Box, at: number, { sheet, margin }: Measure, text: Text): Mark {
  const { depth } = box;
  const room = sheet.width - 2 * margin;
  const end = box.left + box.width;
  const left = room * box.left + (box.left > 0 ? between / 2 : 0) + depth * 14;
  const width = room * end - (end < 0.99 ? between / 2 : 0) - depth * 14 - left;
  const height = box.rows * row - between - depth * 30;
  const top = sheet.height - margin - box.row * row - depth * 7 - height;
  return group(
    box.key,
    {
      class: `box ${box.dress}`,
      transform: translate(margin + left, top),
      'data-command': 'pick',
      'data-value': `${at}/${box.part}`,
    },
    [mark('box', 'rect', { width, height, rx: 3 }), ...drawInside(box, width, height, text)],
    box.part,
  );
}

/** The kernel beside the label, set closer where the box is too narrow for two lines of it. */
function drawInside(
  { kernel, label, left, weight, ...box }: Box,
  width: number,
  height: number,
  text: Text,
): Maybe[] {
  const words = labelText(label, text);
  // Copies at the edge are a little wider than those between; all of a row are set alike.
  const narrowest = left > 0 || box.width === 1 ? width : width - between / 2;
  const wrapped = (taken: number) => wrapText(words, narrowest - taken, size, weight, 0.02);
  const loose = wrapped(kernel ? 28 : 6);
  const [radius, taken, lines] = loose.length < 3 ? [9, 22, loose] : [7, 17, wrapped(kernel ? 19 : 2)];
  const emblem = kernel ? taken : 0;
  const start = (width - emblem - Math.max(...lines.map((line) => textWidth(line, size, weight)))) / 2;
  const y = box.holds ? 11 : height / 2;
  return [
    kernel && kernelEmblem('kernel', start + radius, y, radius),
    textBlock('label', lines, { x: (width + emblem) / 2, y, anchor: 'middle', size, weight }),
  ];
}

/** The arrows between the boxes of a drawing of names: what is fetched, what is started. */
export function drawArrows({ sheet, margin }: Measure, text: Text): Mark[] {
  const x = sheet.width / 2;
  return ['run', 'pull'].map((name, at) => {
    const top = sheet.height - margin - 1.5 * (at + 1) * row + 1;
    return group(`arrow-${name}`, {}, [
      mark('arrow', 'path', { class: 'rule', d: arrowPath([x, top], [x, top + row / 2 - 4]) }),
      textBlock('label', [text.message(name)], { x: x + 12, y: top + row / 4 - 2, size, className: 'soft' }),
    ]);
  });
}

/** The names of the two images, over their layers. */
export function drawImageNames(boxes: readonly Box[], { sheet, margin }: Measure, text: Text): Mark[] {
  return [0, 0.5].map((left, image) => {
    const over = boxes.filter((box) => box.left === left || box.width === 1);
    const rows = Math.max(...over.map((box) => box.row + box.rows));
    return textBlock(`image-${image}`, [text.message('image', { number: image + 1 })], {
      x: margin + (sheet.width - 2 * margin) * (left + 0.25),
      y: sheet.height - margin - rows * row - 9,
      anchor: 'middle',
      size,
      className: 'soft',
    });
  });
}
