import { widths, type Width } from '../../scene.ts';

/** The sheets on which the drawings stand, in user units. */
export interface Measure {
  readonly width: number;
  readonly height: number;
  /** One sheet, and the room between two. */
  readonly sheet: { readonly width: number; readonly height: number };
  readonly columns: number;
  readonly gap: number;
  /** Room at the top of a sheet for its number and title, and around the drawing. */
  readonly head: number;
  readonly margin: number;
  readonly row: number;
}

/** Rows of boxes that a sheet has room for. */
const rows = 6;

function toMeasure(width: number, columns: number, gap: number, margin: number): Measure {
  const row = 33;
  const head = 42;
  const sheet = { width: (width - (columns - 1) * gap) / columns, height: head + rows * row + margin };
  const lines = 6 / columns;
  return { width, height: lines * sheet.height + (lines - 1) * gap, sheet, columns, gap, head, margin, row };
}

/** The measures of a width. */
export const measures: Readonly<Record<Width, Measure>> = {
  narrow: toMeasure(widths.narrow, 2, 10, 8),
  wide: toMeasure(widths.wide, 3, 14, 12),
};

/** The upper left corner of a sheet. */
export function cornerOf({ sheet, columns, gap }: Measure, at: number): [x: number, y: number] {
  return [(at % columns) * (sheet.width + gap), Math.floor(at / columns) * (sheet.height + gap)];
}
