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
    apps: z.strictObject({
      min: z.literal(1),
      max: z.literal(most),
      start: z.number().int().min(1).max(most),
      grade,
    }),
    demand: z.strictObject({ values: amounts, grade }),
    slices: z.strictObject({ values: amounts, grade }),
    overheads: z.strictObject({ host: amount, guest: amount, container: amount, grade }),
    day: z.array(z.strictObject({ id: z.string(), demand: amounts, grade })).min(2),
    example: z.strictObject({ single: amount, slices: z.array(amount).min(2), grade }),
  })
  .superRefine(({ day, example, capacity, overheads }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    day.forEach(({ id }, index) => {
      if (day.findIndex((hour) => hour.id === id) !== index) {
        refuse(['day', index, 'id'], `repeats "${id}", which another hour has. Give each its own id.`);
      }
    });
    const promised = example.slices.reduce((sum, slice) => sum + slice, 0);
    if (promised > capacity.value) {
      refuse(
        ['example', 'slices'],
        `promises ${promised} of ${capacity.value}. The example is drawn to scale; make the slices smaller.`,
      );
    }
    if (overheads.host > 30)
      refuse(['overheads', 'host'], 'is more than 30, the end of its slider. Make it smaller.');
    if (overheads.guest > 10)
      refuse(['overheads', 'guest'], 'is more than 10, the end of its slider. Make it smaller.');
    if (overheads.container > 5)
      refuse(['overheads', 'container'], 'is more than 5, the end of its slider. Make it smaller.');
  });

/** The checked data of a server usage figure. */
export type ServerUsageData = z.output<typeof data>;

export { wordKeys } from './word-keys.ts';
