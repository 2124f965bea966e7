import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, widths, type Mark, type Width } from '../../scene.ts';
import { eraOf, eras, read, type ConsolidationState, type Reading } from './model.ts';
import type { ConsolidationData } from './schema.ts';

/** What is read off of every era, in the order of the rows. */
export const readings = ['servers', 'systems', 'use', 'idle', 'cost'] as const;

const rowStep = 23;
const labels = { wide: 216, narrow: 118 } as const;

/** Height of the board in user units. */
export const boardHeight = (readings.length + 1) * rowStep + 6;

/** One reading as it is shown: a count, a share or a cost. */
export function showReading(name: (typeof readings)[number], reading: Reading, text: Text): string {
  const value = { ...reading, use: reading.utilisation * 100 }[name];
  return name === 'use' ? text.message('percent', { value }) : text.number(value);
}

/** The three eras side by side in numbers, the one that is drawn above in a box and in bold. */
export function drawBoard(
  data: ConsolidationData,
  state: ConsolidationState,
  text: Text,
  width: Width,
  y: number,
): Mark {
  const label = labels[width];
  const column = (widths[width] - label) / eras.length;
  return group('board', { transform: translate(0, y) }, [
    group('chosen', { class: 'box role-libraries', transform: translate(label + state.era * column, 0) }, [
      mark('box', 'rect', { width: column - 1, height: boardHeight - 2, rx: 3 }),
    ]),
    ...readings.map((name, row) =>
      textBlock(`label-${name}`, [text.message(`reading.${name}`)], {
        x: 0,
        y: rowMiddle(row + 1),
        size: width === 'wide' ? fontSizes.label : fontSizes.small,
        className: 'soft',
      }),
    ),
    ...eras.flatMap((era, at) => {
      const reading = read(data, state, era);
      const weight = era === eraOf(state) ? 600 : 400;
      const setting = { x: label + (at + 0.5) * column, anchor: 'middle', weight } as const;
      return [
        textBlock(`head-${era}`, [text.message(`short.${era}`)], {
          ...setting,
          y: rowMiddle(0),
          size: width === 'wide' ? fontSizes.label : fontSizes.small,
        }),
        ...readings.map((name, row) =>
          textBlock(`${era}-${name}`, [showReading(name, reading, text)], {
            ...setting,
            y: rowMiddle(row + 1),
            size: name === 'servers' ? fontSizes.strong : fontSizes.label,
          }),
        ),
      ];
    }),
  ]);
}

function rowMiddle(row: number): number {
  return 4 + (row + 0.5) * rowStep;
}
