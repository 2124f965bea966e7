import type { Bar } from '../../motifs.ts';
import { fontSizes, widths, type Width } from '../../scene.ts';

/** The two halves of the figure. */
export type SideName = 'vm' | 'pool';

/** Where one half stands, in user units of the scene. Lanes are the applications' own bars beside the stacked one. */
export interface Frame {
  readonly name: SideName;
  /** Whether levels and rows are named at it: they are once where the halves stand side by side. */
  readonly named: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** User units for one unit of capacity. */
  readonly scale: number;
  /** Left edge and width of the stacked bar; its foot is on the ground, its head at 100. */
  readonly bar: number;
  readonly width: number;
  readonly ground: number;
  readonly head: number;
  /** A lane around its middle, the left edge of the first one's place, and the distance from lane to lane. */
  readonly lane: Required<Bar>;
  readonly firstLane: number;
  readonly pitch: number;
  /** The size of what is written under a lane. */
  readonly fontSize: number;
  /** The edge of the bar that has the grips, and the one that has the numbers of callouts. */
  readonly gripEdge: number;
  readonly calloutEdge: number;
}

/** How far below the ground letters, names and the first row of numbers stand, and each row below the one before. */
export const lettersBelow = 18;
export const namesBelow = 37;
export const rowsBelow = 58;
export const rowStep = 18;

/** Places one half. Where there is room the halves mirror each other, so that the two stacked bars stand side by side. */
export function placeSide(name: SideName, apps: number, width: Width): Frame {
  const isWide = width === 'wide';
  const isPool = name === 'pool';
  const mirrored = isWide && isPool;
  const left = mirrored ? 376 : 0;
  const top = isPool && !isWide ? 382 : 0;
  const scale = isWide ? 2.4 : 1.5;
  const head = top + (isWide ? 78 : 72);
  // The width of the stacked bar, the gap between it and the lanes, and the room for these.
  const across = isWide ? 116 : 104;
  const gap = isWide ? 26 : 20;
  const zone = isWide ? 202 : 206;
  const pitch = Math.min(isWide ? 58 : 54, zone / apps);
  const laneWidth = Math.min(32, pitch - 10);
  const bar = mirrored ? left : zone + gap;
  return {
    name,
    named: !mirrored,
    left,
    right: isWide ? left + 344 : widths.narrow,
    top,
    scale,
    bar,
    width: across,
    head,
    ground: head + 100 * scale,
    firstLane: mirrored ? left + across + gap : zone - apps * pitch,
    lane: { x: -laneWidth / 2, width: laneWidth, scale },
    pitch,
    fontSize: pitch > 44 ? fontSizes.label : fontSizes.small,
    gripEdge: isWide ? bar + across : bar,
    calloutEdge: isWide && !isPool ? bar - 3 : bar + across + 3,
  };
}

/** The middle of an application's lane. */
export function laneOf({ firstLane, pitch }: Frame, app: number): number {
  return firstLane + (app + 0.5) * pitch;
}

/** The place of an amount of capacity above the ground. */
export function heightOf({ ground, scale }: Frame, amount: number): number {
  return ground - amount * scale;
}
