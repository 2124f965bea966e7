import { calloutEmblems } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, textBlock, widths, type Scene, type Width } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { callouts } from './callouts.ts';
import { barsHeight, drawBars } from './draw-bars.ts';
import { cornerOf } from './draw-callouts.ts';
import { drawRows } from './draw-rows.ts';
import { drawUpright, type Drawn } from './draw-upright.ts';
import type { LayersState } from './model.ts';
import { edge } from './place.ts';
import { tell, type Told } from './say.ts';
import type { LayersData } from './schema.ts';

/** The images as stacks with their files beside them, or as rows where many are told; below, what their sizes add up to. */
export function layout(data: LayersData, state: LayersState, text: Text, width: Width): Scene {
  const told = tell(data, state, text);
  const { marks, places, height } = drawImages(told, state, text, width);
  const y = height + 14;
  const room = widths[width] - edge;
  const bars = told.top ? drawBars(told, text, { x: edge, y, width: room }) : [];
  const size = fontSizes.small;
  const origin = wrapText(text.message(`origin.${told.set.id}`), room, size);
  const originY = y + (told.top ? barsHeight : 0) + 8 + origin.length * 7;
  return {
    width: widths[width],
    height: originY + origin.length * 7 + 2,
    marks: [
      ...marks,
      ...calloutEmblems(callouts(told, state, text).map((callout) => cornerOf(callout, places))),
      ...bars,
      textBlock('origin', origin, { x: edge, y: originY, size, className: 'soft' }),
    ],
  };
}

function drawImages(told: Told, state: LayersState, text: Text, width: Width): Drawn {
  const count = told.images.length;
  if (count > (width === 'wide' ? 3 : 2)) return drawRows(told, state, width);
  if (count > 0) return drawUpright(told, state, text, width);
  const empty = [text.message('drawing.none-chosen')];
  const marks = [textBlock('empty', empty, { x: edge, y: 20, className: 'soft' })];
  return { marks, height: 40, places: { blocks: [] } };
}
