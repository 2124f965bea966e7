import { fontSizes, type Width } from '../../scene.ts';
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
  /** All strands share one list of words. */
  readonly shared: boolean;
  readonly top: number;
  readonly bottom: number;
  /** Where the years end and the lines of the axis begin. */
  readonly years: number;
  /** Where the marks of a strand stand. */
  readonly marks: (strand: Strand) => number;
  /** Where the words of a strand begin, and how wide they may be. */
  readonly words: (strand: Strand) => { x: number; width: number };
}

/** Where the axis begins, where its marks stand and how wide words may be: three lanes share 674 units where it is wide. */
const measures = {
  wide: { shared: false, top: 34, years: 38, first: 54, step: 674 / 3, width: 566 / 3 },
  narrow: { shared: true, top: 10, years: 31, first: 41, step: 13, width: 226 },
} as const;

/** Wide: a lane with its own words for every strand. Narrow: marks beside each other and one list of words. */
export function frameOf(data: TimelineData, text: Text, drawing: Width): Frame {
  const { shared, top, years, first, step, width } = measures[drawing];
  const list = data.events.reduce<number>((y, event) => y + rowOf(event, width, text).height, top);
  const marks = (strand: Strand) => first + strands.indexOf(strand) * step;
  return {
    shared,
    top,
    bottom: shared ? list : 470,
    years,
    marks,
    words: (strand) => ({ x: shared ? 88 : marks(strand) + 24, width }),
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
  const events = eventsInView(data, state).map((event) => ({
    event,
    at: height(toYears(event.date)),
    height: rowOf(event, frame.words(event.strand).width, text).height,
  }));
  const middles = new Map<Event, number>();
  for (const column of frame.shared ? [strands] : strands.map((strand) => [strand])) {
    const own = events.filter(({ event }) => column.includes(event.strand));
    dodge(own, frame.top, frame.bottom).forEach((middle, at) => {
      if (own[at]) middles.set(own[at].event, middle);
    });
  }
  return events.map(({ event, at }) => ({ event, at, middle: middles.get(event) ?? 0 }));
}
