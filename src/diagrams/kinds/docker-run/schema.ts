import { z } from 'zod';
import { grades } from '../../grades.ts';

const app = z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
const tag = z.strictObject({
  tag: z.string().regex(/^\w[\w.-]*$/, 'is no tag. Use letters, digits, ".", "-" and "_".'),
  cpus: z.array(z.string()).min(1),
  layers: z.array(z.string()).min(1),
  /** The port that the image names with EXPOSE and that its app listens on; none for a program that ends at once. */
  port: z.number().int().min(1).max(65535).optional(),
});
const repository = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'is no repository name. Use lower case, "-" and "/".'),
  app: app.optional(),
  tags: z.array(tag).min(1),
});

/** What `diagrams/docker-run.yaml` says besides kind and states: registries with their repositories, and layers. */
export const data = z
  .strictObject({
    grade: z.enum(grades),
    source: z.string(),
    year: z.number().int(),
    rest: z.strictObject({ grade: z.enum(grades) }),
    cpus: z.array(z.string()).min(1),
    layers: z.array(z.strictObject({ id: z.string(), bytes: z.number().int().min(0) })).min(1),
    registries: z
      .array(z.strictObject({ id: z.string(), host: z.string(), repositories: z.array(repository).min(1) }))
      .min(1),
  })
  .superRefine(({ cpus, layers, registries }, context) => {
    const ids = layers.map(({ id }) => id);
    registries.forEach(({ repositories }, at) => {
      repositories.forEach(({ tags }, index) => {
        tags.forEach((one, tagAt) => {
          const refuse = (key: string, message: string) =>
            context.addIssue({
              code: 'custom',
              path: ['registries', at, 'repositories', index, 'tags', tagAt, key],
              message,
            });
          for (const id of one.layers) {
            if (!ids.includes(id))
              refuse(
                'layers',
                `names "${id}", which is not a layer. Layers: ${ids.join(', ')}. Fix the name.`,
              );
          }
          for (const cpu of one.cpus) {
            if (!cpus.includes(cpu))
              refuse(
                'cpus',
                `names "${cpu}", which no machine here has. CPUs: ${cpus.join(', ')}. Fix the name.`,
              );
          }
        });
      });
    });
  });

/** The checked data of a docker-run figure. */
export type RunData = z.output<typeof data>;

export { wordKeys } from './word-keys.ts';
