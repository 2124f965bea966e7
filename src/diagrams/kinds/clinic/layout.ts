import { calloutEmblem, goalMarks } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { group, mark, textBlock, translate, widths, type Scene, type Width } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { drawArrows, drawBox, drawImageNames } from './draw.ts';
import { versionOf, type ClinicState } from './model.ts';
import { measures } from './place.ts';
import type { ClinicData } from './schema.ts';
import { boxesOf } from './sketch.ts';

/** Font size of the titles. */
const size = 12;

/** Six sheets with a drawing each; a drawing whose mistake is found has turned into the right one and has its tick. */
export function layout(data: ClinicData, state: ClinicState, text: Text, width: Width): Scene {
  const measure = measures[width];
  const { height, columns, gap, sheet } = measure;
  return {
    width: widths[width],
    height,
    marks: data.items.map((item, at) => {
      const boxes = boxesOf(item, versionOf(state, at), width === 'wide' ? 2 : 1);
      const place = translate(
        (at % columns) * (sheet.width + gap),
        Math.floor(at / columns) * (sheet.height + gap),
      );
      const title = wrapText(text.message(`titles.${item.id}`), sheet.width - 62, size, 600, 0.03);
      return group(item.id, { class: `sheet${at === state.item ? ' at-hand' : ''}`, transform: place }, [
        mark('sheet', 'rect', { ...sheet, rx: 4 }),
        calloutEmblem(at + 1, 15, 18),
        textBlock('title', title, { x: 31, y: 18, size, weight: 600 }),
        group(
          'goal',
          { class: state.found[at] ? 'goal met' : 'goal', transform: translate(sheet.width - 22, 18) },
          goalMarks,
        ),
        ...(item.type === 'names' ? drawArrows(measure, text) : []),
        ...boxes.map((box) => drawBox(box, at, measure, text)),
        ...(item.type === 'sizes' ? drawImageNames(boxes, measure, text) : []),
      ]);
    }),
  };
}
