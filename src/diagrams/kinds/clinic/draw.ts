import { appLetter, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { arrowPath } from '../../motifs.ts';
import { toSize } from '../../rules/bytes.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import type { Measure } from './place.ts';
import type { Box } from './sketch.ts';

/** Bytes as people read them. */
export function sizeText(bytes: number, text: Text): string {
  const { value, unit } = toSize(bytes);
  return text.message(`size.${unit}`, { value });
}

/** What a box says. */
export function labelText({ key, bytes, app }: Box['label'], text: Text): string {
  if (key === 'app')
    return `${appLetter(app ?? 0)} ${text.message(`apps.${appLetter(app ?? 0).toLowerCase()}`)}`;
  if (key === 'bytes') return sizeText(bytes ?? 0, text);
  if (key === 'total') return text.message('total-size', { size: sizeText(bytes ?? 0, text) });
  return text.message(key);
}

const between = 3;

/** One box of a drawing; pressing it points at its part. */
export function drawBox(box: Box, at: number, measure: Measure, text: Text): Mark {
  const room = measure.sheet.width - 2 * measure.margin;
  const inset = box.depth * 14;
  const left = room * box.left + (box.left > 0 ? between / 2 : 0) + inset;
  const right = room * (box.left + box.width) - (box.left + box.width < 0.99 ? between / 2 : 0) - inset;
  const width = right - left;
  const height = box.rows * measure.row - between - box.depth * 30;
  const bottom = measure.sheet.height - measure.margin - box.row * measure.row - box.depth * 7;
  const place = translate(measure.margin + left, bottom - height);
  return group(
    box.key,
    {
      class: `box ${classOf(box)}`,
      transform: place,
      'data-command': 'pick',
      'data-value': `${at}/${box.part}`,
    },
    [mark('box', 'rect', { width, height, rx: 3 }), ...drawInside(box, width, height, text)],
    box.part,
  );
}

function classOf({ dress, label, key }: Box): string {
  if (dress === 'app') return `app app-${appLetter(label.app ?? 0).toLowerCase()}`;
  if (dress === 'image') return 'role-layer';
  if (dress === 'engine') return `role-engine${label.key === 'inside.runs' ? ' solid' : ''}`;
  const named = ['hub', 'registry', 'repository', 'container', 'total'].includes(dress);
  return named ? `system ${key}` : `role-${dress}`;
}

/** The kernel beside the label, set closer where the box is too narrow for two lines of it. */
function drawInside(box: Box, width: number, height: number, text: Text): Mark[] {
  const size = fontSizes.small;
  const words = labelText(box.label, text);
  const weight = box.dress === 'app' || box.dress === 'total' ? 600 : 400;
  // Copies at the edge are a little wider than those between; all of a row are set alike.
  const narrowest = box.left > 0 || box.width === 1 ? width : width - between / 2;
  const wrapped = (taken: number) => wrapText(words, narrowest - taken, size, weight, 0.02);
  const loose = wrapped(box.kernel ? 28 : 6);
  const [radius, taken, lines] = loose.length < 3 ? [9, 22, loose] : [7, 17, wrapped(box.kernel ? 19 : 2)];
  const emblem = box.kernel ? taken : 0;
  const start = (width - emblem - Math.max(...lines.map((line) => textWidth(line, size, weight)))) / 2;
  const y = box.holds ? 11 : height / 2;
  return [
    ...(box.kernel ? [kernelEmblem('kernel', start + radius, y, radius)] : []),
    textBlock('label', lines, { x: width / 2 + emblem / 2, y, anchor: 'middle', size, weight }),
  ];
}

/** The arrows between the boxes of a drawing of names: what is fetched, what is started. */
export function drawArrows(measure: Measure, text: Text): Mark[] {
  const { sheet, margin, row } = measure;
  return (['run', 'pull'] as const).map((name, at) => {
    const top = sheet.height - margin - 1.5 * (at + 1) * row + 1;
    return group(`arrow-${name}`, {}, [
      mark('arrow', 'path', {
        class: 'rule',
        d: arrowPath([sheet.width / 2, top], [sheet.width / 2, top + row / 2 - 4]),
      }),
      textBlock('label', [text.message(name)], {
        x: sheet.width / 2 + 12,
        y: top + row / 4 - 2,
        size: fontSizes.small,
        className: 'soft',
      }),
    ]);
  });
}
