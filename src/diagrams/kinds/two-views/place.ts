import { fontSizes, widths, type Width } from '../../scene.ts';

/** The columns and rows in user units: the host on the left, what parts the two in the middle, the container on the right. */
export interface Measure {
  readonly width: number;
  readonly height: number;
  /** Width of either panel; what is left is the middle. */
  readonly panel: number;
  readonly right: number;
  /** Where the wall of a namespace stands. */
  readonly wall: number;
  readonly title: number;
  readonly prompt: number;
  /** Top of the terminals' first row, and the height of one. */
  readonly rows: number;
  readonly row: number;
  /** Right end of the column of numbers within a panel; the boxes start behind it. */
  readonly number: number;
  readonly size: number;
  /** Top of the first namespace, and the height of one. */
  readonly spaces: number;
  readonly space: number;
  readonly floor: number;
  readonly floorHeight: number;
}

const terminalRows = 6;

function toMeasure(
  width: number,
  panel: number,
  own: Pick<Measure, 'number' | 'size' | 'space' | 'floorHeight'>,
): Measure {
  const rows = 58;
  const row = 25;
  const spaces = rows + terminalRows * row + 12;
  const floor = spaces + 8 * own.space + 14;
  return {
    width,
    panel,
    right: width - panel,
    wall: width - panel - 12,
    title: 16,
    prompt: 43,
    rows,
    row,
    spaces,
    floor,
    height: floor + own.floorHeight,
    ...own,
  };
}

/** The measures of a width. */
export const measures: Readonly<Record<Width, Measure>> = {
  narrow: toMeasure(widths.narrow, 113, { number: 36, size: fontSizes.small, space: 34, floorHeight: 90 }),
  wide: toMeasure(widths.wide, 262, { number: 60, size: fontSizes.label, space: 27, floorHeight: 52 }),
};
