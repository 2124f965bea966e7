import { numberField } from '../../state.ts';
import { toYears } from './data-dates.ts';
import { strands, type Strand } from './data-strands.ts';
import type { TimelineData } from './schema.ts';

/** What a reader can set. */
export type TimelineState = Readonly<{
  /** First and last year shown; the last is the year in which the view ends. */
  from: number;
  to: number;
  /** One flag for each of `strands`. */
  strands: readonly boolean[];
  /** Which of the events in view is told, from 0; a number beyond the last means the last. */
  event: number;
}>;

/** The view is at least this long, in years. */
const shortest = 2;

/** What each field of the state may hold. */
export function fields({ span, events }: TimelineData) {
  return {
    from: numberField(span.from, span.to - shortest),
    to: numberField(span.from + shortest, span.to),
    strands: { type: 'list', of: { type: 'flag' }, min: strands.length, max: strands.length },
    event: numberField(0, events.length - 1),
  } as const;
}

/** Everything, with the first event told. */
export function initial({ span }: TimelineData): TimelineState {
  return { from: span.from, to: span.to, strands: strands.map(() => true), event: 0 };
}

export type Event = TimelineData['events'][number];

/** First and last year in view; the sliders may cross, then the view is the shortest one before its end. */
export function viewOf({ from, to }: TimelineState): { from: number; to: number } {
  return { from: Math.min(from, to - shortest), to };
}

/** The events in view, in the order of time. */
export function eventsInView(data: TimelineData, state: TimelineState): Event[] {
  const { from, to } = viewOf(state);
  return data.events.filter(({ strand, date }) => {
    const at = toYears(date);
    return at >= from && at <= to && state.strands[strands.indexOf(strand)];
  });
}

/** Place of the event that is told among those in view; undefined when none is in view. */
export function toldAt(data: TimelineData, state: TimelineState): number | undefined {
  const count = eventsInView(data, state).length;
  return count === 0 ? undefined : Math.min(state.event, count - 1);
}

/** The event that is told. */
export function toldIn(data: TimelineData, state: TimelineState): Event | undefined {
  return eventsInView(data, state)[toldAt(data, state) ?? -1];
}

/** The strands in view, in the order of their first events there: each has a remark. */
export function strandsInView(events: readonly Event[]): Strand[] {
  return [...new Set(events.map(({ strand }) => strand))];
}
