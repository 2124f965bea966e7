import { z } from 'zod';
import { grades } from '../../grades.ts';
import { kernelOf } from '../../rules/environment.ts';

export { wordKeys } from './word-keys.ts';

const measured = { source: z.string().optional(), year: z.number().int().optional() };
const kernel = z.discriminatedUnion('family', [
  z.strictObject({ family: z.literal('linux'), version: z.string(), grade: z.enum(grades), ...measured }),
  z.strictObject({ family: z.enum(['xnu', 'nt']), version: z.never().optional() }),
]);
const files = z.union([
  z.strictObject({ release: z.string(), grade: z.enum(grades), ...measured }),
  z.strictObject({ untold: z.literal(true), release: z.never().optional() }),
]);

const environment = z.strictObject({
  id: z.string(),
  is: z.enum(['machine', 'vm', 'container']),
  within: z.string().optional(),
  kernel: kernel.optional(),
  files: files.optional(),
  /** A hypervisor that runs without a general-purpose kernel below it. */
  hypervisor: z.boolean().default(false),
  /** A program that is none of the story's applications. */
  process: z.string().optional(),
});

const world = z.strictObject({
  id: z.string(),
  report: z.strictObject({ name: z.string(), source: z.string(), year: z.number().int() }).optional(),
  environments: z.tuple([environment], environment),
});

/** What `diagrams/whose-kernel.yaml` says besides kind and states: worlds of nested environments, the outermost first. */
export const data = z.strictObject({ worlds: z.array(world).min(1) }).superRefine(({ worlds }, context) => {
  worlds.forEach(({ environments }, at) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path: ['worlds', at, 'environments', ...path], message });
    environments.forEach((one, index) => {
      const before = environments.slice(0, index);
      if (before.some(({ id }) => id === one.id))
        refuse([index, 'id'], `repeats "${one.id}". Give each environment its own id.`);
      if (index > 0 && !before.some(({ id }) => id === one.within)) {
        refuse(
          [index],
          `stands within "${one.within ?? 'nothing'}", which is none of the environments before it. Name the one around it.`,
        );
      } else if (one.is === 'container' && !kernelOf(environments, one.id)) {
        refuse(
          [index],
          'is a container without a kernel around it. Give the VM or machine that it stands in a kernel.',
        );
      }
      if (one.is === 'container' && one.kernel) {
        refuse(
          [index, 'kernel'],
          'gives a container a kernel of its own. A container has none; give it to the VM or machine around it.',
        );
      }
      if (one.is === 'container' && !one.files)
        refuse([index], 'is a container without files. Every image brings a root filesystem; add files.');
      if (one.is === 'machine' && !one.kernel && !one.hypervisor)
        refuse([index], 'is a machine with neither kernel nor hypervisor. Add one of the two.');
      if (one.is === 'container' && !['a', 'b', 'c'].includes(one.id)) {
        refuse(
          [index, 'id'],
          `is "${one.id}", but containers are called a, b and c after their applications. Rename it.`,
        );
      }
      if (one.is === 'vm' && !one.kernel)
        refuse([index], 'is a VM without a kernel. Every VM runs its own; add kernel.');
      for (const place of ['kernel', 'files'] as const) {
        const said = one[place];
        if (
          said &&
          'grade' in said &&
          said.grade === 'measured' &&
          (said.source === undefined || said.year === undefined)
        ) {
          refuse([index, place], 'is measured, but does not say by whom and when. Add source and year.');
        }
      }
    });
    if (!environments.some(({ id, is }) => is === 'container' && id === 'a'))
      refuse([], 'has no container "a" to ask in. Add one.');
  });
});

/** The checked data of a figure of nested environments. */
export type WhoseKernelData = z.output<typeof data>;
