import { z } from 'zod';
import { grades } from '../../grades.ts';
import { topology } from '../../rules/topology-schema.ts';
import { faultsIn, mistakeOf } from './faults.ts';
import { boxesOf } from './sketch.ts';

export { wordKeys } from './word-keys.ts';

const blob = z.strictObject({
  digest: z.string(),
  bytes: z.number().int().min(0),
  grade: z.enum(grades),
  source: z.string(),
  year: z.number().int(),
});

const total = z.strictObject({ total: z.number().int().min(0) });

const thing = z.enum(['hub', 'registry', 'repository', 'image', 'engine', 'container']);

/** A box of a drawing of names: what it is called, and what stands in it. */
const naming = z.strictObject({
  boxes: z
    .array(z.strictObject({ id: z.string(), names: z.array(thing).min(1), within: z.string().optional() }))
    .min(1),
});

const item = z.discriminatedUnion('type', [
  z.strictObject({ id: z.string(), type: z.literal('stack'), wrong: topology, right: topology }),
  z.strictObject({
    id: z.string(),
    type: z.literal('sizes'),
    blobs: z.array(blob).min(1),
    /** Each image as the digests of its layers, lowest first. */
    images: z.array(z.array(z.string()).min(1)).length(2),
    wrong: total,
    right: total,
  }),
  z.strictObject({ id: z.string(), type: z.literal('names'), wrong: naming, right: naming }),
]);

/**
 * What `diagrams/clinic.yaml` says besides kind and states: drawings with one mistake each, and the same ones mended.
 * What the mistakes are is found here, drawing by drawing.
 */
export const data = z
  .strictObject({ items: z.array(item).min(1) })
  .superRefine(({ items }, context) => {
    items.forEach((one, at) => {
      const refuse = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path: ['items', at, ...path], message });
      if (items.findIndex(({ id }) => id === one.id) !== at) {
        refuse(['id'], `repeats "${one.id}", which another drawing has. Give each its own id.`);
      }
      if (one.type === 'sizes') {
        const known = one.blobs.map(({ digest }) => digest);
        one.images.forEach((layers, image) => {
          for (const digest of layers) {
            if (known.includes(digest)) continue;
            refuse(
              ['images', image],
              `names "${digest}", which is not a layer. Layers: ${known.join(', ')}. Fix the name.`,
            );
          }
        });
      }
      const mistakes = faultsIn(one, 'wrong');
      const [mistake] = mistakes;
      if (!mistake || mistakes.length > 1) {
        refuse(
          ['wrong'],
          `has ${mistakes.length} mistakes (${mistakes.map(({ code }) => code).join(', ') || 'none'}). A drawing has exactly one; change it.`,
        );
      } else if (!boxesOf(one, 'wrong').some(({ part }) => part === mistake.part)) {
        refuse(
          ['wrong'],
          `has a mistake (${mistake.code}) at no part that is drawn, so nobody can point at it. Make another mistake.`,
        );
      }
      const left = faultsIn(one, 'right');
      if (left.length > 0) {
        refuse(['right'], `still has the mistake ${left.map(({ code }) => code).join(', ')}. Mend it.`);
      }
    });
  })
  .transform(({ items }) => ({ items, mistakes: items.map(mistakeOf) }));

/** The checked data of a clinic. */
export type ClinicData = z.output<typeof data>;
/** One drawing with its mistake and its cure. */
export type Item = z.output<typeof item>;
