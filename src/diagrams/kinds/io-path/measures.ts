import type { Width } from '../../scene.ts';
import type { Station } from '../../rules/topology.ts';

/** The measures of the drawing in user units, for each of its widths. */
export interface Measures {
  /** Width of a column, of its stations, and of the CPU beside the device. */
  readonly column: number;
  readonly station: number;
  readonly cpu: number;
  readonly box: number;
  /** Room between stations, where the arrows are. */
  readonly gap: number;
  /** Font size of a column's name. */
  readonly title: number;
  /** A row of the matrix: its height, the middle of its tokens, and the room for its name. */
  readonly row: number;
  readonly rowMiddle: number;
  readonly rowName: number;
  /** Where the matrix's cells begin, one a request; the size of a token, and the arrow between two. */
  readonly cells: readonly [compute: number, systemCall: number, device: number];
  readonly token: readonly [width: number, height: number];
  readonly arrow: number;
}

export const measures: Readonly<Record<Width, Measures>> = {
  narrow: {
    column: 162,
    station: 122,
    cpu: 36,
    box: 38,
    gap: 26,
    title: 13,
    row: 47,
    rowMiddle: 29,
    rowName: 340,
    cells: [0, 82, 166],
    token: [22, 18],
    arrow: 16,
  },
  wide: {
    column: 340,
    station: 262,
    cpu: 70,
    box: 36,
    gap: 26,
    title: 15,
    row: 28,
    rowMiddle: 14,
    rowName: 236,
    cells: [240, 356, 470],
    token: [26, 20],
    arrow: 30,
  },
};

/** Height of the engine above the path, and the room below it. */
export const engine = { height: 30, below: 14 } as const;

/** The line that all requests follow, from a column's left edge. */
export const lane = 16;

/** The row that a station stands in; the kernel of a root partition stands where a host's kernel would. */
const rows: Readonly<Record<Station, number>> = {
  app: 0,
  'guest-kernel': 1,
  'virtual-device': 2,
  hypervisor: 2,
  'root-os': 3,
  'host-kernel': 3,
  device: 4,
  cpu: 4,
};

/** How many rows a column has. */
export const rowCount = 5;

/** The box of a station or of the engine, in a column's own units. */
export function stationBox(station: Station | 'engine', measure: Measures) {
  const { column, station: width, cpu, box: height, gap } = measure;
  if (station === 'engine') return { x: 0, y: 0, width: column, height: engine.height };
  const y = engine.height + engine.below + rows[station] * (height + gap);
  if (station === 'cpu') return { x: column - cpu, y, width: cpu, height };
  return { x: 0, y, width: station === 'app' ? column : width, height };
}
