import { fontSizes } from '../../scene.ts';

/** The measures of the drawing in user units: names stand left of the bars, or above them where it is narrow. */
export const measures = {
  wide: {
    /** The lanes: where bars start and how long they can get, the height of all, and the tops and middles within. */
    x: 190,
    length: 522,
    lane: 48,
    bar: 13,
    name: 15,
    origin: { x: 26, y: 32 },
    /** The phases below them: where bars start and how long all are, and where published values stand. */
    label: 190,
    bars: 430,
    value: { x: 320, anchor: 'start' },
    size: fontSizes.label,
  },
  narrow: {
    x: 0,
    length: 340,
    lane: 56,
    bar: 30,
    name: 13,
    origin: { x: 334, y: 13, anchor: 'end' },
    label: 112,
    bars: 132,
    value: { x: 340, anchor: 'end' },
    size: fontSizes.small,
  },
} as const;

export type Measure = (typeof measures)['wide' | 'narrow'];
