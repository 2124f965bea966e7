import type { Width } from '../../scene.ts';
import { widths } from '../../scene.ts';

/** The two halves of the figure. */
export type SideName = 'vm' | 'pool';

/** Where one half stands, in user units of the scene. Lanes are the applications' own bars beside the stacked one. */
export interface Frame {
  readonly side: SideName;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** User units for one unit of capacity. */
  readonly scale: number;
  /** Left edge and width of the stacked bar; its foot is on the ground, its head at 100. */
  readonly bar: number;
  readonly barWidth: number;
  readonly ground: number;
  readonly head: number;
  /** The middle of each lane, its width, and the distance from lane to lane. */
  readonly lanes: readonly number[];
  readonly laneWidth: number;
  readonly pitch: number;
  /** The edge of the bar that has the grips, and the one that has the numbers of callouts. */
  readonly gripEdge: number;
  readonly calloutEdge: number;
}

const measures = {
  wide: { side: 344, scale: 2.4, bar: 116, gap: 26, edge: 0, head: 78, widest: 58 },
  narrow: { side: widths.narrow, scale: 1.5, bar: 104, gap: 20, edge: 10, head: 72, widest: 54 },
} as const;

/** Rows of numbers under the ground: distance of the first from the ground, and of one from the next. */
export const rows = { letters: 18, names: 37, first: 58, step: 18, count: 5 } as const;

/** Height of one half from its title to its last row of numbers. */
export function sideHeight(width: Width): number {
  const { head, scale } = measures[width];
  return head + 100 * scale + rows.first + rows.count * rows.step - 14;
}

/** Places one half. Where there is room the halves mirror each other, so that the two stacked bars stand side by side. */
export function placeSide(side: SideName, apps: number, width: Width): Frame {
  const measure = measures[width];
  const second = side === 'pool';
  const mirrored = second && width === 'wide';
  const left = mirrored ? widths.wide - measure.side : 0;
  const top = second && width === 'narrow' ? sideHeight(width) + 26 : 0;
  const zone = measure.side - measure.bar - measure.gap - measure.edge;
  const pitch = Math.min(measure.widest, zone / apps);
  const bar = mirrored ? left : left + zone + measure.gap;
  const firstLane = mirrored ? left + measure.bar + measure.gap : left + zone - apps * pitch;
  const head = top + measure.head;
  return {
    side,
    left,
    width: measure.side,
    top,
    scale: measure.scale,
    bar,
    barWidth: measure.bar,
    head,
    ground: head + 100 * measure.scale,
    lanes: Array.from({ length: apps }, (_, app) => firstLane + (app + 0.5) * pitch),
    laneWidth: Math.min(32, pitch - 10),
    pitch,
    gripEdge: width === 'narrow' ? bar : bar + measure.bar,
    calloutEdge: width === 'narrow' || mirrored ? bar + measure.bar + 3 : bar - 3,
  };
}

/** The place of an amount of capacity above the ground. */
export function heightOf(frame: Frame, amount: number): number {
  return frame.ground - amount * frame.scale;
}
