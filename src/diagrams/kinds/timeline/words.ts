import type { Text } from '../../kind.ts';
import { toMoment } from './data-dates.ts';
import type { Event } from './model.ts';

/** A date in words, as far as it is known. */
export function showDate(date: string, text: Text): string {
  const { year, month = '', day = '', decade } = toMoment(date);
  const known = decade ? 'decade' : day ? 'day' : month ? 'month' : 'year';
  return text.message(`date.${known}`, { year: String(year), month: String(month), day: String(day) });
}

/** Name, detail, date and sources of an event. */
export function wordsOf({ id, date, sources }: Event, text: Text) {
  return {
    date: showDate(date, text),
    name: text.message(`event.${id}.name`),
    detail: text.message(`event.${id}.detail`),
    sources: sources.map((source) => text.message(`source.${source}`)).join(', '),
  };
}
