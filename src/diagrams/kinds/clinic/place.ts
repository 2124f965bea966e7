/**
 * The drawing in user units: how many sheets stand in a row, the gap between two, and each sheet with room for its
 * number and title (42), six rows of boxes and a margin.
 */
export const measures = {
  narrow: { height: 764, columns: 2, gap: 10, margin: 8, sheet: { width: 165, height: 248 } },
  wide: { height: 518, columns: 3, gap: 14, margin: 12, sheet: { width: 692 / 3, height: 252 } },
} as const;

export type Measure = (typeof measures)['narrow' | 'wide'];

/** Height of a row of boxes. */
export const row = 33;
