import type { MatrixMeasures } from '../../motifs.ts';
import type { Width } from '../../scene.ts';
import { looks, type Box } from './stations.ts';

/** The measures of the drawing in user units, for each of its widths. */
export interface Measures extends MatrixMeasures {
  /** Width of a column, of its stations, and of the CPU beside the device; height of a station. */
  readonly column: number;
  readonly station: number;
  readonly cpu: number;
  readonly box: number;
  /** Font size of a column’s name; the heads of the matrix are two units smaller. */
  readonly title: number;
  /** The middle of a row's tokens; where the cells begin; the size of a token, and the arrow between two. */
  readonly rowMiddle: number;
  readonly cells: readonly number[];
  readonly token: { readonly width: number; readonly height: number };
  readonly arrow: number;
}

export const measures: Readonly<Record<Width, Measures>> = {
  narrow: {
    width: 340,
    column: 162,
    station: 122,
    cpu: 36,
    box: 38,
    title: 13,
    heads: 50,
    row: 47,
    rowMiddle: 29,
    cells: [0, 82, 166],
    token: { width: 22, height: 18 },
    arrow: 16,
    name: 9,
    nameWidth: 340,
  },
  wide: {
    width: 720,
    column: 340,
    station: 262,
    cpu: 70,
    box: 36,
    title: 15,
    heads: 50,
    row: 28,
    rowMiddle: 14,
    cells: [240, 356, 470],
    token: { width: 26, height: 20 },
    arrow: 30,
    name: 14,
    nameWidth: 236,
  },
};

/** Height of the engine above the path, and the room below it. */
export const engine = { height: 30, below: 14 } as const;

/** The line that all requests follow, from a column's left edge. */
const lane = 16;

/** Room between stations, where the arrows are. */
const gap = 26;

/** The rectangle of a box in a column's own units; `lane` is where requests come into it. */
export function placeOf(box: Box, { column, station, cpu, box: height }: Measures) {
  if (box === 'engine') return { x: 0, y: 0, width: column, height: engine.height, lane };
  const y = engine.height + engine.below + looks[box].row * (height + gap);
  if (box === 'cpu') return { x: column - cpu, y, width: cpu, height, lane: column - cpu / 2 };
  return { x: 0, y, width: box === 'app' ? column : station, height, lane };
}

/** A rectangle of a column. */
export type Place = ReturnType<typeof placeOf>;
