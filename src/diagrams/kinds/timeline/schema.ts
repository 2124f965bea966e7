import { z } from 'zod';
import { toYears } from './data-dates.ts';
import { strands } from './data-strands.ts';

const date = z
  .string()
  .regex(
    /^\d{4}(s|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    "has to be a decade ('1960s'), a year, a month ('2013-03') or a day ('2013-03-23')",
  );

/** What `diagrams/timeline.yaml` says besides kind and states: what happened, in the order of time. */
export const data = z
  .strictObject({
    span: z.strictObject({ from: z.number().int(), to: z.number().int() }),
    events: z
      .array(
        z.strictObject({
          id: z.string(),
          date,
          strand: z.enum(strands),
          sources: z.array(z.string()).min(1, 'is empty. Name the source of the event'),
        }),
      )
      .min(1),
  })
  .superRefine(({ span, events }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (span.from >= span.to) refuse(['span', 'to'], 'is not after from. Make it later.');
    events.forEach((event, at) => {
      if (events.findIndex(({ id }) => id === event.id) < at)
        refuse(['events', at, 'id'], `repeats "${event.id}". Give each event its own id.`);
      const before = events[at - 1];
      if (before && toYears(before.date) > toYears(event.date)) {
        refuse(
          ['events', at, 'date'],
          `is ${event.date}, before that of "${before.id}". Put the events in the order of time.`,
        );
      }
      const year = Number(event.date.slice(0, 4));
      if (year < span.from || year >= span.to)
        refuse(
          ['events', at, 'date'],
          `lies outside the span from ${span.from} to ${span.to}. Widen the span.`,
        );
    });
  });

/** The checked data of a timeline. */
export type TimelineData = z.output<typeof data>;

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys({ events }: TimelineData): Record<string, readonly string[]> {
  const none = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, []]));
  return {
    ...none(strands.flatMap((strand) => [`parts.${strand}`, `callout.${strand}`])),
    ...none(events.flatMap(({ id }) => [`event.${id}.name`, `event.${id}.detail`])),
    ...none([...new Set(events.flatMap(({ sources }) => sources))].map((source) => `source.${source}`)),
    'date.decade': ['year'],
    'date.year': ['year'],
    'date.month': ['year', 'month'],
    'date.day': ['year', 'month', 'day'],
    ...none(['control.event', 'control.from', 'control.to', 'control.strands', 'none']),
    'control.year': ['year'],
    entry: ['date', 'name'],
    told: ['date', 'name', 'detail', 'sources'],
    summary: [...strands, 'count', 'from', 'to'],
    'list.caption': ['strand'],
    'list.entry': ['date', 'name', 'detail', 'sources'],
    'change.event': ['told'],
    'change.view': ['count', 'from', 'to'],
  };
}
