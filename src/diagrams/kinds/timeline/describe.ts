import type { Description, Text } from '../../kind.ts';
import { isSameState } from '../../state.ts';
import { strands } from './data-strands.ts';
import { eventsInView, strandsInView, toldIn, viewOf, type Event, type TimelineState } from './model.ts';
import type { TimelineData } from './schema.ts';
import { showDate, wordsOf } from './words.ts';

/** The view in words: when each strand began, and every event in view with its date, its detail and its sources. */
export function describe(data: TimelineData, state: TimelineState, text: Text): Description {
  const events = eventsInView(data, state);
  const begun = strands.map((one) => {
    const first = data.events.find(({ strand }) => strand === one);
    return [one, first ? showDate(first.date, text) : ''] as const;
  });
  const told = toldIn(data, state);
  return {
    summary: text.message('summary', { ...Object.fromEntries(begun), ...countsOf(events, state) }),
    callouts: strandsInView(events).map((strand) => text.message(`callout.${strand}`)),
    details: () => [
      { type: 'line', text: told ? text.message('told', wordsOf(told, text)) : text.message('none') },
      ...strands.flatMap((one) => {
        const own = events.filter(({ strand }) => strand === one);
        const caption = text.message('list.caption', { strand: text.message(`parts.${one}`) });
        const items = own.map((event) => ({ text: text.message('list.entry', wordsOf(event, text)) }));
        return own.length > 0 ? [{ type: 'list', caption, items } as const] : [];
      }),
    ],
  };
}

function countsOf({ length }: readonly Event[], state: TimelineState) {
  const { from, to } = viewOf(state);
  return { count: length, from: String(from), to: String(to) };
}

/** What a committed change shows now. */
export function describeChange(
  data: TimelineData,
  before: TimelineState,
  after: TimelineState,
  text: Text,
): string {
  const events = eventsInView(data, after);
  const told = toldIn(data, after);
  const isSameView = isSameState({ ...before, event: after.event }, after);
  return [
    !isSameView && text.message('change.view', countsOf(events, after)),
    told && text.message('change.event', { told: text.message('told', wordsOf(told, text)) }),
  ]
    .filter(Boolean)
    .join(' ');
}
