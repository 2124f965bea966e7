import { z } from 'zod';
import { grades } from '../../grades.ts';
import { tableCell } from '../../tables/references.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'has to be in kebab-case');

/** A stage of starting: seconds that explain, or a number of a data table in s or ms. */
const phase = z.union(
  [
    z.strictObject({ id, seconds: z.number().positive(), grade: z.literal('illustrative') }),
    z.strictObject({ id, number: tableCell }),
  ],
  { error: 'has to be { id, seconds, grade: illustrative } or { id, number: { from-table: … } }' },
);

const lane = z.strictObject({
  id,
  family: z.enum(['vm', 'container']),
  /** Whether starting it boots a general-purpose kernel of its own. */
  kernel: z.boolean(),
  phases: z.array(phase).min(1),
  /** Published numbers on the same matter; they are told and not drawn, because they come from other works. */
  published: z.array(z.strictObject({ id, number: tableCell })).default([]),
});

/** What `diagrams/start-up.yaml` says besides kind and states: who starts, in which phases, and how many of them. */
export const data = z
  .strictObject({
    lanes: z.array(lane).min(2),
    copies: z.strictObject({
      max: z.number().int().min(2),
      start: z.number().int().min(1),
      grade: z.enum(grades),
    }),
    parallel: z.strictObject({
      max: z.number().int().min(2),
      start: z.number().int().min(1),
      grade: z.enum(grades),
    }),
  })
  .superRefine(({ lanes }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    lanes.forEach((one, at) => {
      if (lanes.findIndex((other) => other.id === one.id) < at)
        refuse(['lanes', at, 'id'], `repeats "${one.id}". Give each lane its own id.`);
      one.phases.forEach((stage, index) => {
        if (!('number' in stage)) return;
        if (stage.number.value === null)
          refuse(
            ['lanes', at, 'phases', index, 'number'],
            'names a cell where nothing was measured. Name another cell.',
          );
        if (!['s', 'ms'].includes(stage.number.unit)) {
          refuse(
            ['lanes', at, 'phases', index, 'number'],
            `is in "${stage.number.unit}", but phases take time. Name a cell in s or ms.`,
          );
        }
      });
    });
  });

/** The checked data of a start-up figure. */
export type StartUpData = z.output<typeof data>;

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys({ lanes }: StartUpData): Record<string, readonly string[]> {
  const none = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, []]));
  return {
    ...none(...lanes.flatMap(({ id: name }) => [`lane.${name}`, `until.${name}`])),
    ...Object.fromEntries(lanes.map(({ id: name }) => [`callout.${name}`, ['time']])),
    ...none(
      ...lanes.flatMap((one) =>
        [...one.phases, ...one.published].map((stage) => `phase.${one.id}.${stage.id}`),
      ),
    ),
    ...none('parts.kernel', 'parts.vm', 'parts.container'),
    'time.ms': ['value'],
    'time.s': ['value'],
    'time.at-most': ['time'],
    'time.about': ['time'],
    ...none('origin.illustrative'),
    'origin.vendor': ['year'],
    'origin.measured': ['year'],
    'origin.secondary': ['year'],
    panel: ['lane', 'time'],
    published: [],
    total: ['copies', 'time'],
    ...none(
      'control.step',
      'control.focus',
      'control.copies',
      'control.parallel',
      'control.axis',
      'axis.log',
      'axis.linear',
    ),
    'control.count': ['count'],
    'step.start': [],
    'step.ready': ['time', 'lane'],
    'step.done': ['time', 'lane'],
    summary: ['list'],
    'summary-many': ['list', 'copies', 'parallel', 'rounds'],
    entry: ['lane', 'time'],
    caution: [],
    clock: ['time', 'ready', 'lanes'],
    ...none(
      'table.lanes',
      'table.lane',
      'table.one',
      'table.until',
      'table.origin',
      'table.phase',
      'table.time',
    ),
    'table.all': ['copies'],
    rule: ['copies', 'parallel', 'rounds'],
    kernel: ['list'],
    'change.step': ['caption'],
    'change.focus': ['lane', 'time'],
    'change.many': ['copies', 'parallel', 'list'],
    'change.axis': ['axis'],
  };
}
