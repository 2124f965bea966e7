import { z } from 'zod';
import { grades } from '../../grades.ts';

const amount = z.number().min(0).max(100);
const grade = z.enum(grades);
/** The most applications that a server carries here; every list of amounts has one for each of them. */
const most = 6;
const amounts = z.array(amount).length(most, `has to have ${most} values, one for each application.`);

/** What `diagrams/server-usage.yaml` says besides kind and states: a server, its applications and their day. */
export const data = z
  .strictObject({
    capacity: z.strictObject({ value: z.literal(100), grade }),
    apps: z.strictObject({ min: z.literal(1), max: z.literal(most), start: z.number().int().min(1).max(most), grade }),
    demand: z.strictObject({ values: amounts, grade }),
    slices: z.strictObject({ values: amounts, grade }),
    overheads: z.strictObject({ host: amount, guest: amount, container: amount, grade }),
    day: z.array(z.strictObject({ id: z.string(), demand: amounts, grade })).min(2),
    example: z.strictObject({ single: amount, slices: z.array(amount).min(2), grade }),
  })
  .superRefine(({ day, example, capacity, overheads }, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    day.forEach(({ id }, index) => {
      if (day.findIndex((hour) => hour.id === id) !== index) {
        refuse(['day', index, 'id'], `repeats "${id}", which another hour has. Give each its own id.`);
      }
    });
    const promised = example.slices.reduce((sum, slice) => sum + slice, 0);
    if (promised > capacity.value) {
      refuse(['example', 'slices'], `promises ${promised} of ${capacity.value}. The example is drawn to scale; make the slices smaller.`);
    }
    if (overheads.host > 30) refuse(['overheads', 'host'], 'is more than 30, the end of its slider. Make it smaller.');
    if (overheads.guest > 10) refuse(['overheads', 'guest'], 'is more than 10, the end of its slider. Make it smaller.');
    if (overheads.container > 5) refuse(['overheads', 'container'], 'is more than 5, the end of its slider. Make it smaller.');
  });

/** The checked data of a server usage figure. */
export type ServerUsageData = z.output<typeof data>;

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys({ day }: ServerUsageData): Record<string, readonly string[]> {
  const plain = (...keys: string[]): Record<string, readonly string[]> => Object.fromEntries(keys.map((key) => [key, []]));
  const perId = (prefix: string, ids: readonly string[], values: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [`${prefix}.${id}`, values]));
  return {
    ...perId('day', day.map(({ id }) => id), []),
    ...perId('parts', ['slice', 'used', 'stranded', 'unmet', 'unpromised', 'pool'], []),
    ...perId('condition', ['ok', 'capped', 'refusing', 'saturated', 'out-of-memory'], ['resource']),
    ...perId('bar', ['stranded', 'unpromised', 'free', 'host', 'guest'], ['amount']),
    ...plain('vm.title', 'pool.title', 'row.wants', 'row.ceiling', 'row.gets', 'row.short', 'row.weight', 'row.hidden'),
    ...plain('fate.refused', 'fate.killed'),
    'sum': ['total', 'capacity'], 'promised': ['promised'],
    'example.title': [], 'example.single': ['slice', 'rest'], 'example.slices': ['count', 'slice', 'rest'], 'example.pool': ['count', 'capacity'],
    ...plain('control.wants', 'control.apps', 'control.day', 'control.slices', 'control.overcommit', 'control.rules', 'control.no-limit'),
    ...plain('control.more', 'control.resource', 'control.cpu', 'control.memory', 'control.host', 'control.guest', 'control.container'),
    ...perId('control', ['wants-one', 'slice-one', 'limit-one', 'weight-one'], ['app']),
    'control.apps-value': ['count'], 'control.overcommit-value': ['times'],
    'day-caption': ['hour', 'wishes'], 'day-own': ['wishes'], 'day-peaks': ['peaks', 'most'],
    ...plain('predict.ask', 'predict.skip', 'predict.end', 'predict.both', 'predict.vm', 'predict.pool', 'predict.neither', 'predict.closed'),
    'predict.question': ['app', 'amount'], 'predict.verdict': ['right', 'answer'],
    'summary.vm': ['room', 'used', 'idle'], 'summary.pool': ['room', 'used', 'idle'], 'summary.hidden': ['wishes', 'question'],
    'outcome.content': ['count'], 'outcome.short-one': ['app', 'want', 'got', 'unmet'],
    ...perId('outcome', ['short-many', 'refused', 'killed-by-guest', 'killed-at-limit', 'killed-by-host'], ['list']),
    'callout.own-slice': ['app', 'slice', 'unmet'], 'callout.guest-kill': ['list'], 'callout.stranded': ['amount'],
    'callout.unpromised': ['amount'], 'callout.refused': ['list', 'promised', 'most'], 'callout.overlap': ['promised', 'capacity'], 'callout.overlap-short': ['promised', 'capacity'],
    'callout.overheads': ['host', 'guest', 'container'], 'callout.pool': ['capacity'], 'callout.saturated': ['wanted', 'room'], 'callout.noisy': ['app', 'neighbour', 'unmet'],
    'callout.limit': ['app', 'limit', 'free'], 'callout.weights': [], 'callout.same': [],
    'callout.host-kill': ['app', 'wanted', 'room'], 'callout.limit-kill': ['app', 'limit'],
    ...plain('table.vm', 'table.pool', 'table.app', 'table.slice', 'table.limit', 'table.stranded', 'table.fate', 'table.none'),
    ...plain('table.runs', 'table.refused', 'table.killed-by-guest', 'table.killed-at-limit', 'table.killed-by-host'),
    'table.hidden': ['promised'],
    'totals.vm': ['used', 'stranded', 'unpromised', 'promised', 'condition'],
    'totals.vm-overlap': ['used', 'idle', 'promised', 'condition'], 'totals.pool': ['used', 'idle', 'condition'],
    'totals.sum': ['vm', 'pool', 'capacity'], 'totals.apps': ['vm', 'pool'], 'totals.overheads': ['host', 'guest', 'container'],
    'totals.example': ['single', 'rest', 'count', 'slice', 'left', 'capacity'], 'totals.kernel': [],
    'change.wants': ['app', 'amount'], 'change.wishes': ['wishes'], 'change.apps': ['count'], 'change.hour': ['hour', 'wishes'],
    'change.slice': ['app', 'slice', 'promised'], 'change.overcommit': ['times', 'promised'], 'change.limit': ['app', 'limit'],
    'change.no-limit': ['app'], 'change.weight': ['app', 'weight'], 'change.resource': ['resource'],
    'change.overheads': ['host', 'guest', 'container'], 'change.result': ['vm', 'pool'],
    ...plain('change.hidden', 'change.shown', 'change.content'), ...perId('change', ['short', 'killed', 'refused'], ['list']),
  };
}
