import { fontSizes, type Width } from '../../scene.ts';

/** The columns and rows in user units: the host on the left, what parts the two in the middle, the container on the right. */
export interface Measure {
  readonly width: number;
  /** Width of either panel; what is left is the middle. */
  readonly panel: number;
  /** Where the container's panel begins, and before it the wall of a namespace. */
  readonly right: number;
  readonly wall: number;
  /** Right end of the column of numbers within a panel; the boxes start behind it. */
  readonly number: number;
  readonly size: number;
  /** Height of the row of a namespace. */
  readonly space: number;
  /** Top of the kernel, and its height. */
  readonly floor: number;
  readonly floorHeight: number;
}

/** Top of the terminals' first row, and the height of one. */
export const rowsTop = 58;
export const row = 25;

/** Top of the first namespace. */
export const spacesTop = rowsTop + 6 * row + 12;

/** The measures of a width. */
export const measures: Readonly<Record<Width, Measure>> = {
  narrow: {
    width: 340,
    panel: 113,
    right: 340 - 113,
    wall: 340 - 113 - 12,
    number: 36,
    size: fontSizes.small,
    space: 34,
    floor: spacesTop + 8 * 34 + 14,
    floorHeight: 90,
  },
  wide: {
    width: 720,
    panel: 262,
    right: 720 - 262,
    wall: 720 - 262 - 12,
    number: 60,
    size: fontSizes.label,
    space: 27,
    floor: spacesTop + 8 * 27 + 14,
    floorHeight: 52,
  },
};

/** The middle of a row of the terminals. */
export function middleOf(at: number): number {
  return rowsTop + at * row + 10;
}
