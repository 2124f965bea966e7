import type { Text } from '../../kind.ts';
import {
  emptyBox,
  fontSizes,
  group,
  textBlock,
  translate,
  widths,
  type Mark,
  type Width,
} from '../../scene.ts';
import { eras, read, type ConsolidationState, type Reading } from './model.ts';
import type { ConsolidationData } from './schema.ts';

/** What is read off of every era, in the order of the rows. */
export const readings = ['servers', 'systems', 'use', 'idle', 'cost'] as const;

const rowStep = 23;

/** Height of the board in user units. */
export const boardHeight = (readings.length + 1) * rowStep + 6;

/** One reading as it is shown: a count, a share or a cost. */
export function showReading(name: (typeof readings)[number], { [name]: value }: Reading, text: Text): string {
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
  // The room for the names of the rows, and the size of all names.
  const room = width === 'wide' ? 216 : 118;
  const size = width === 'wide' ? fontSizes.label : fontSizes.small;
  const column = (widths[width] - room) / eras.length;
  return group('board', { transform: translate(0, y) }, [
    emptyBox('chosen', 'box role-libraries', { width: column - 1, height: boardHeight - 2, rx: 3 }, [
      room + state.era * column,
      0,
    ]),
    ...readings.map((name, row) =>
      textBlock(`label-${name}`, [text.message(`reading.${name}`)], {
        x: 0,
        y: rowMiddle(row + 1),
        size,
        className: 'soft',
      }),
    ),
    ...eras.flatMap((era, at) => {
      const reading = read(data, state, era);
      const weight = at === state.era ? 600 : 400;
      const setting = { x: room + (at + 0.5) * column, anchor: 'middle', weight } as const;
      return [
        textBlock(`head-${era}`, [text.message(`short.${era}`)], { ...setting, y: rowMiddle(0), size }),
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
