import { z } from 'zod';
import { grades } from '../../grades.ts';

const grade = z.enum(grades);
const whole = (max: number) => z.number().int().min(0).max(max);

/** What `diagrams/density.yaml` says besides kind and states: a server, the sizes of an application, the overheads. */
export const data = z
  .strictObject({
    capacity: z.strictObject({ value: z.number().int().min(20).max(100), grade }),
    size: z.strictObject({
      min: z.number().int().min(1),
      max: z.number().int(),
      start: z.number().int(),
      told: z.array(z.number().int()).min(2),
      grade,
    }),
    overheads: z.strictObject({ host: whole(30), guest: whole(20), container: whole(10), grade }),
  })
  .superRefine(({ size }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path: ['size', ...path], message });
    if (size.max <= size.min)
      refuse(['max'], `is ${size.max}, not more than the smallest size ${size.min}. Make it larger.`);
    [size.start, ...size.told].forEach((value, index) => {
      if (value >= size.min && value <= size.max) return;
      refuse(
        index === 0 ? ['start'] : ['told', index - 1],
        `is ${value}, but sizes go from ${size.min} to ${size.max}. Change the value.`,
      );
    });
  });

/** The checked data of a density figure. */
export type DensityData = z.output<typeof data>;

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys(): Record<string, readonly string[]> {
  const plain = (...keys: string[]): Record<string, readonly string[]> =>
    Object.fromEntries(keys.map((key) => [key, []]));
  return {
    ...plain(
      'vm',
      'pool',
      'parts.app',
      'parts.extra',
      'parts.host-os',
      'row.each',
      'row.count',
      'row.apps',
      'row.overhead',
      'row.rest',
    ),
    ...plain(
      'chart.title',
      'chart.size',
      'control.size',
      'control.overheads',
      'control.host',
      'control.guest',
      'control.container',
    ),
    count: ['count'],
    host: ['amount'],
    free: ['amount'],
    'chart.here': ['size', 'vm', 'pool'],
    summary: ['size', 'vm', 'pool', 'difference'],
    'callout.guest': ['guest', 'sum'],
    'callout.extra': ['container', 'sum'],
    'callout.same': ['size'],
    'table.halves': [],
    'table.part': [],
    'table.host': [],
    'table.sizes': [],
    'table.size': [],
    'table.difference': [],
    'line.assumed': ['host', 'guest', 'container', 'capacity'],
    'change.size': ['size'],
    'change.overheads': ['host', 'guest', 'container'],
    'change.result': ['vm', 'pool', 'difference'],
  };
}
