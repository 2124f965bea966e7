import type { Text } from '../../kind.ts';
import { fontSizes, group, textBlock, type Mark } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { drawWall } from './draw.ts';
import type { TwoViewsState } from './model.ts';
import { measures, spacesTop, type Measure } from './place.ts';
import type { TwoViewsData } from './schema.ts';
import { answers, isGone, isOn } from './views.ts';

/** A namespace's row: its name in the middle, what either side answers beside it, and a wall where it is on. */
export function drawNamespace(
  data: TwoViewsData,
  state: TwoViewsState,
  id: string,
  at: number,
  measure: Measure,
  text: Text,
): Mark {
  const { panel, size, space, wall } = measure;
  const { host, container } = answers(data, state, id, text);
  const stacked = measure === measures.narrow;
  const x = panel + 6;
  const y = spacesTop + (at + 0.5) * space;
  const room = wall - panel - (stacked ? 10 : 72);
  const what = wrapText(text.message(`what.${id}`), room, fontSizes.small, 400, 0.03);
  const answer = (key: string, words: string, place: { x: number; anchor?: 'end' }) =>
    textBlock(key, wrapText(words, panel - 20, size, 600, 0.03), { ...place, y, size, weight: 600 });
  return group(
    `space-${id}`,
    {},
    [
      answer('host', host, { x: panel - 12, anchor: 'end' }),
      answer('container', isGone(data, state) ? '–' : container, { x: measure.right + 12 }),
      isOn(data, state, id)
        ? drawWall(y, space + 1, measure)
        : textBlock('same', ['='], {
            x: wall + 2,
            y,
            anchor: 'middle',
            size: fontSizes.strong,
            weight: 600,
            className: 'soft',
          }),
      textBlock('id', [id], { x, y: y - (stacked ? what.length * 7 : 0), size, weight: 600 }),
      textBlock('what', what, {
        x: x + (stacked ? 0 : 52),
        y: y + (stacked ? 7 : 0),
        size: fontSizes.small,
        className: 'soft',
      }),
    ],
    'namespace',
  );
}
