import { fontSizes, widths, type Width } from '../../scene.ts';
import type { Text } from '../../kind.ts';
import { wrapText } from '../../text-metrics.ts';
import { dodge } from './dodge.ts';
import { toYears } from './data-dates.ts';
import { strands, type Strand } from './data-strands.ts';
import { eventsInView, viewOf, type Event, type TimelineState } from './model.ts';
import type { TimelineData } from './schema.ts';
import { wordsOf } from './words.ts';

/** The axis and the lanes beside it, in user units. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
  /** Where the years end and the lines of the axis begin. */
  readonly years: number;
  /** Where the marks of a strand stand. */
  marks(strand: Strand): number;
  /** Where the words of a strand begin, and how wide they may be. */
  words(strand: Strand): { x: number; width: number };
}

/** Wide: a lane with its own words for every strand. Narrow: marks beside each other and one list of words. */
export function frameOf(data: TimelineData, text: Text, width: Width): Frame {
  if (width === 'wide') {
    const lane = (widths.wide - 46) / strands.length;
    const x = (strand: Strand) => 54 + strands.indexOf(strand) * lane;
    return {
      top: 34,
      bottom: 470,
      years: 38,
      marks: x,
      words: (strand) => ({ x: x(strand) + 24, width: lane - 36 }),
    };
  }
  const words = { x: 88, width: widths.narrow - 88 - 26 };
  const height = data.events.reduce((sum, event) => sum + rowOf(event, words.width, text).height, 0);
  return {
    top: 10,
    bottom: 10 + height,
    years: 31,
    marks: (strand) => 41 + strands.indexOf(strand) * 13,
    words: () => words,
  };
}

/** The lines of an event and the height they take. */
export function rowOf(event: Event, width: number, text: Text) {
  const { date, name } = wordsOf(event, text);
  const lines = wrapText(name, width, fontSizes.label, 600);
  return { date, lines, height: lines.length * 16.25 + 22 };
}

/** An event in its place: the height of its date on the axis, and the middle of its words. */
export interface Placed {
  readonly event: Event;
  readonly at: number;
  readonly middle: number;
}

/** The height of a year, oldest below. */
export function heightOf(state: TimelineState, { top, bottom }: Frame): (year: number) => number {
  const { from, to } = viewOf(state);
  return (year) => bottom - ((year - from) / (to - from)) * (bottom - top);
}

/** Every event in view in its place; words that share a column never overlap. */
export function placeEvents(data: TimelineData, state: TimelineState, frame: Frame, text: Text): Placed[] {
  const height = heightOf(state, frame);
  const events = eventsInView(data, state);
  const columns = [...new Set(strands.map((strand) => frame.words(strand).x))];
  const placed = columns.flatMap((x) => {
    const own = events.filter(({ strand }) => frame.words(strand).x === x);
    const wishes = own.map((event) => ({
      at: height(toYears(event.date)),
      height: rowOf(event, frame.words(event.strand).width, text).height,
    }));
    const middles = dodge(wishes, frame.top, frame.bottom);
    return own.map((event, at): Placed => ({ event, at: wishes[at]?.at ?? 0, middle: middles[at] ?? 0 }));
  });
  return events.flatMap((event) => placed.filter((one) => one.event === event));
}
