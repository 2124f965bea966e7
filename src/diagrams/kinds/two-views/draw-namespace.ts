import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, type Mark } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import type { Side } from './draw.ts';
import type { Measure } from './place.ts';
import type { Answer } from './views.ts';

/** A namespace's row: its name in the middle, what either side answers beside it, and a wall where it is on. */
export function drawNamespace(
  id: string,
  at: number,
  on: boolean,
  answers: { host: Answer; container: Answer },
  gone: boolean,
  measure: Measure,
  text: Text,
): Mark {
  const y = measure.spaces + at * measure.space + measure.space / 2;
  const middle = { x: measure.panel + 6, width: measure.wall - measure.panel - 10 };
  const stacked = measure.space > 30;
  const what = wrapText(
    text.message(`what.${id}`),
    stacked ? middle.width : middle.width - 62,
    fontSizes.small,
    400,
    0.03,
  );
  const side = (name: Side, { key, value }: Answer) =>
    textBlock(
      name,
      wrapText(
        name === 'container' && gone ? '–' : text.message(key, { value }),
        measure.panel - 20,
        measure.size,
        600,
        0.03,
      ),
      {
        x: name === 'host' ? measure.panel - 12 : measure.right + 12,
        y,
        size: measure.size,
        weight: 600,
        ...(name === 'host' && { anchor: 'end' }),
      },
    );
  return group(
    `space-${id}`,
    {},
    [
      side('host', answers.host),
      side('container', answers.container),
      ...(on
        ? [
            mark('wall', 'rect', {
              class: 'wall',
              x: measure.wall,
              y: y - measure.space / 2 - 0.5,
              width: 5,
              height: measure.space + 1,
            }),
          ]
        : [
            textBlock('same', ['='], {
              x: measure.wall + 2,
              y,
              anchor: 'middle',
              size: fontSizes.strong,
              weight: 600,
              className: 'soft',
            }),
          ]),
      textBlock('id', [id], {
        x: middle.x,
        y: stacked ? y - what.length * 7 : y,
        size: measure.size,
        weight: 600,
      }),
      textBlock('what', what, {
        x: stacked ? middle.x : middle.x + 52,
        y: stacked ? y + 7 : y,
        size: fontSizes.small,
        className: 'soft',
      }),
    ],
    'namespace',
  );
}
