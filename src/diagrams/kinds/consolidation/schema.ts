import { z } from 'zod';
import { appLetter } from '../../rules/app-letter.ts';
import { grades } from '../../grades.ts';
import { tableCell } from '../../tables/references.ts';

const grade = z.enum(grades);
const amount = z.number().min(0).max(100);

const app = z
  .strictObject({
    id: z.string().regex(/^[a-h]$/, 'has to be a letter from a to h'),
    peak: amount,
    mean: amount,
  })
  .refine(({ peak, mean }) => mean <= peak, {
    path: ['mean'],
    error: 'is more than the peak. Make it smaller',
  });

/** What `diagrams/consolidation.yaml` says besides kind and states: servers, overheads, two sets of applications, cost. */
export const data = z
  .strictObject({
    capacity: z.strictObject({ value: z.literal(100), grade }),
    overheads: z.strictObject({ host: amount, guest: amount, container: amount, grade }),
    /** The reach of the sliders for an application's peak. */
    size: z.strictObject({ min: amount, max: amount }),
    company: z.strictObject({ apps: z.array(app).length(8), grade }),
    services: z.strictObject({
      count: z.number().int().min(1).max(24),
      /** Service i (from 0) peaks at from + i mod cycle. */
      peak: z.strictObject({ from: amount, cycle: z.number().int().min(1) }),
      mean: amount,
      grade,
    }),
    cost: z.strictObject({
      min: z.number(),
      max: z.number(),
      step: z.number().positive(),
      start: z.number(),
      grade,
    }),
    /** How much of its peak power a server draws when it does next to nothing. */
    'idle-power': tableCell,
  })
  .superRefine(({ company, size, overheads, capacity }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    company.apps.forEach(({ id, peak }, at) => {
      const letter = appLetter(at).toLowerCase();
      if (id !== letter) {
        refuse(
          ['company', 'apps', at, 'id'],
          `is "${id}", but the letters stand in order. Write "${letter}".`,
        );
      }
      if (peak < size.min || peak > size.max) {
        refuse(
          ['company', 'apps', at, 'peak'],
          `is ${peak}, but the sliders go from ${size.min} to ${size.max}. Change one of them.`,
        );
      }
    });
    if (overheads.host + overheads.guest >= capacity.value) {
      refuse(['overheads', 'guest'], 'leaves no room for an application. Make it smaller.');
    }
  });

/** The checked data of a consolidation figure. */
export type ConsolidationData = z.output<typeof data>;

const eras = ['bare-metal', 'vms', 'containers'];
const readings = ['servers', 'systems', 'use', 'idle', 'cost'];

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys(): Record<string, readonly string[]> {
  const none = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, []]));
  const each = (names: readonly string[], key: (name: string) => string, given: readonly string[]) =>
    Object.fromEntries(names.map((name) => [key(name), given]));
  const result = ['servers', 'systems', 'use'];
  return {
    ...none('parts.server', 'parts.idle', 'parts.average'),
    ...none(...eras.flatMap((era) => [`era.${era}`, `short.${era}`])),
    ...none(...readings.map((name) => `reading.${name}`)),
    ...none('set.company', 'set.services', 'inside.os', 'inside.hypervisor', 'unfit'),
    load: ['load', 'room'],
    spare: ['count'],
    percent: ['value'],
    ...none(
      'control.era',
      'control.set',
      'control.apps',
      'control.services',
      'control.sizes',
      'control.cost',
    ),
    'control.count': ['count'],
    'control.size': ['peak'],
    'control.cost-value': ['cost'],
    ...each(eras, (era) => `caption.${era}`, ['servers', 'systems']),
    ...each(eras, (era) => `summary.${era}`, ['apps', 'bare', ...result]),
    'summary.unfit': ['list'],
    ...each(eras, (era) => `callout.${era}`, ['apps', 'systems']),
    'callout.idle': ['use', 'idle', 'power', 'year'],
    'callout.spare': ['count'],
    'callout.average': ['use'],
    step: ['bare', 'vms', 'containers'],
    rules: ['capacity', 'host', 'guest', 'container', 'room'],
    uncounted: [],
    power: ['power', 'year'],
    'table.compare': [],
    'table.reading': [],
    'table.servers': [],
    'table.server': ['number'],
    'table.server-head': [],
    'table.holds': [],
    'table.load': [],
    'table.load-value': ['load', 'room'],
    'table.services': ['count'],
    'table.unfit': [],
    'table.apps': [],
    'table.app': [],
    'table.peak': [],
    'table.mean': [],
    services: ['count', 'from', 'to', 'mean'],
    'change.era': ['era', ...result],
    'change.set': ['set', ...result],
    'change.count': ['count', ...result],
    'change.size': ['app', 'peak', ...result],
    'change.cost': ['cost', 'total'],
  };
}
