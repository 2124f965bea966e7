import type { Width } from '../../scene.ts';

/** The measures of the drawing in user units, for each of its widths. */
export interface Measures {
  /** The whole drawing, one column, and the boxes in it. */
  readonly width: number;
  readonly column: number;
  readonly box: number;
  /** Font sizes of a column's name and of what becomes of it. */
  readonly title: number;
  readonly result: number;
  /** The matrix: height of a row, the middle of its cells, and where each cell begins. */
  readonly row: number;
  readonly rowMiddle: number;
  readonly cells: readonly number[];
  readonly heads: number;
  /** The middle of a topology's name in its row and its width, and the middle of the key. */
  readonly name: number;
  readonly nameWidth: number;
  readonly key: number;
}

export const measures: Readonly<Record<Width, Measures>> = {
  narrow: {
    width: 340,
    column: 162,
    box: 38,
    title: 13,
    result: 13,
    row: 42,
    rowMiddle: 27,
    cells: [0, 46, 104, 162, 226, 284],
    heads: 66,
    name: 10,
    nameWidth: 340,
    key: 27,
  },
  wide: {
    width: 720,
    column: 340,
    box: 40,
    title: 17,
    result: 15,
    row: 28,
    rowMiddle: 14,
    cells: [240, 304, 388, 472, 556, 640],
    heads: 62,
    name: 14,
    nameWidth: 236,
    key: 48,
  },
};

/** The engine above the applications, and the room between boxes and between rows. */
export const engine = { height: 28, below: 12 } as const;
export const gap = 6;
