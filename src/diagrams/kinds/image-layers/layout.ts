import type { Text } from '../../kind.ts';
import { fontSizes, textBlock, widths, type Mark, type Scene, type Width } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { callouts } from './callouts.ts';
import { barsHeight, drawBars } from './draw-bars.ts';
import { drawCallouts } from './draw-callouts.ts';
import { drawRows } from './draw-rows.ts';
import { drawUpright } from './draw-upright.ts';
import { toShown, type LayersState, type Shown } from './model.ts';
import { edge } from './place.ts';
import type { LayersData } from './schema.ts';

/** The images as stacks with their files beside them, or as rows where many are shown; below, what their sizes add up to. */
export function layout(data: LayersData, state: LayersState, text: Text, width: Width): Scene {
  const shown = toShown(data, state);
  const upper = drawImages(shown, state, text, width);
  const barsY = upper.height + 14;
  const room = widths[width] - edge;
  const origin = wrapText(text.message(`origin.${shown.set.id}`), room, fontSizes.small);
  const originY = barsY + (shown.images.length > 0 ? barsHeight : 0) + 8 + origin.length * 7;
  return {
    width: widths[width],
    height: originY + origin.length * 7 + 2,
    marks: [
      ...upper.marks,
      ...(shown.images.length > 0 ? drawBars(shown, text, { x: edge, y: barsY, width: room }) : []),
      textBlock('origin', origin, { x: edge, y: originY, size: fontSizes.small, className: 'soft' }),
    ],
  };
}

function drawImages(
  shown: Shown,
  state: LayersState,
  text: Text,
  width: Width,
): { marks: Mark[]; height: number } {
  const count = shown.images.length;
  if (count === 0) {
    const empty = [text.message('drawing.none-chosen')];
    return { marks: [textBlock('empty', empty, { x: edge, y: 20, className: 'soft' })], height: 40 };
  }
  if (count <= (width === 'wide' ? 3 : 2)) return drawUpright(shown, state, text, width);
  const { marks, blocks, height } = drawRows(shown, state.naive, text, width);
  return { marks: [...marks, ...drawCallouts(callouts(shown, state), { blocks }, shown)], height };
}
