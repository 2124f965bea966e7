import { calloutEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import {
  fontSizes,
  group,
  mark,
  textBlock,
  translate,
  type Mark,
  type Scene,
  type Width,
} from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { drawArrows, drawBox } from './draw.ts';
import { versionOf, type ClinicState } from './model.ts';
import { cornerOf, measures, type Measure } from './place.ts';
import type { ClinicData, Item } from './schema.ts';
import { boxesOf } from './sketch.ts';

/** Six sheets with a drawing each; a drawing whose mistake is found has turned into the right one and has its tick. */
export function layout(data: ClinicData, state: ClinicState, text: Text, width: Width): Scene {
  const measure = measures[width];
  return {
    width: measure.width,
    height: measure.height,
    marks: data.items.map((item, at) =>
      group(
        item.id,
        {
          class: `sheet${at === state.item ? ' at-hand' : ''}`,
          transform: translate(...cornerOf(measure, at)),
        },
        [
          mark('sheet', 'rect', { width: measure.sheet.width, height: measure.sheet.height, rx: 4 }),
          ...drawHead(item, at, state.found[at] === true, measure, text),
          ...(item.type === 'names' ? drawArrows(measure, text) : []),
          ...boxesOf(item, versionOf(state, at), width === 'wide' ? 2 : 1).map((box) =>
            drawBox(box, at, measure, text),
          ),
          ...(item.type === 'sizes' ? drawImageNames(item, versionOf(state, at), measure, text) : []),
        ],
      ),
    ),
  };
}

function drawHead({ id }: Item, at: number, found: boolean, measure: Measure, text: Text): Mark[] {
  const { width } = measure.sheet;
  const lines = wrapText(text.message(`titles.${id}`), width - 62, fontSizes.small + 1, 600, 0.03);
  return [
    calloutEmblem(at + 1, 15, 18),
    textBlock('title', lines, { x: 31, y: 18, size: fontSizes.small + 1, weight: 600 }),
    group('goal', { class: found ? 'goal met' : 'goal', transform: translate(width - 22, 18) }, [
      mark('ring', 'circle', { cx: 8, cy: 0, r: 7 }),
      mark('tick', 'path', { d: 'M4.5,0l2.5,3l5,-6' }),
    ]),
  ];
}

/** The names of the two images, over their layers. */
function drawImageNames(
  item: Extract<Item, { type: 'sizes' }>,
  version: 'wrong' | 'right',
  measure: Measure,
  text: Text,
): Mark[] {
  const boxes = boxesOf(item, version);
  const room = measure.sheet.width - 2 * measure.margin;
  return item.images.map((_, image) => {
    const over = boxes.filter(({ part, width }) => part === `image-${image + 1}` || width === 1);
    const rows = Math.max(...over.map(({ row, rows: tall }) => row + tall));
    return textBlock(`image-${image}`, [text.message('image', { number: image + 1 })], {
      x: measure.margin + room * (image / 2 + 0.25),
      y: measure.sheet.height - measure.margin - rows * measure.row - 9,
      anchor: 'middle',
      size: fontSizes.small,
      className: 'soft',
    });
  });
}
