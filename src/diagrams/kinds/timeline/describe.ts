import type { Description, Text } from '../../kind.ts';
import { strands } from './data-strands.ts';
import { eventsInView, strandsInView, toldAt, viewOf, type TimelineState } from './model.ts';
import type { TimelineData } from './schema.ts';
import { showDate, wordsOf } from './words.ts';

/** The view in words: when each strand began, and every event in view with its date, its detail and its sources. */
export function describe(data: TimelineData, state: TimelineState, text: Text): Description {
  const events = eventsInView(data, state);
  const begun = strands.map((one): [string, string] => {
    const first = data.events.find(({ strand }) => strand === one);
    return [one, first ? showDate(first.date, text) : ''];
  });
  const told = events[toldAt(data, state) ?? -1];
  return {
    summary: text.message('summary', {
      ...(Object.fromEntries(begun) as Record<string, string>),
      ...countsOf(data, state),
    }),
    callouts: strandsInView(events).map((strand) => text.message(`callout.${strand}`)),
    details: [
      ...(told
        ? [{ type: 'line' as const, text: text.message('told', wordsOf(told, text)) }]
        : [{ type: 'line' as const, text: text.message('none') }]),
      ...strands
        .map((one) => ({ one, own: events.filter(({ strand }) => strand === one) }))
        .filter(({ own }) => own.length > 0)
        .map(({ one, own }) => ({
          type: 'list' as const,
          caption: text.message('list.caption', { strand: text.message(`parts.${one}`) }),
          items: own.map((event) => ({ text: text.message('list.entry', wordsOf(event, text)) })),
        })),
    ],
  };
}

function countsOf(data: TimelineData, state: TimelineState) {
  const { from, to } = viewOf(state);
  return { count: eventsInView(data, state).length, from: String(from), to: String(to) };
}

/** What a committed change shows now. */
export function describeChange(
  data: TimelineData,
  before: TimelineState,
  after: TimelineState,
  text: Text,
): string {
  const moved =
    before.from !== after.from ||
    before.to !== after.to ||
    before.strands.some((on, at) => on !== after.strands[at]);
  const told = eventsInView(data, after)[toldAt(data, after) ?? -1];
  return [
    ...(moved ? [text.message('change.view', countsOf(data, after))] : []),
    ...(told ? [text.message('change.event', { told: text.message('told', wordsOf(told, text)) })] : []),
  ].join(' ');
}
