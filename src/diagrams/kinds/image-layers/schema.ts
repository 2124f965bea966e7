import { z } from 'zod';
import { grades } from '../../grades.ts';
import { foldLayers, storedBytes, type Entry } from '../../rules/layers.ts';

/** How much of a digest names a layer: what is unique among the layers of any set here. */
const short = 8;

const held = z.union([
  z
    .strictObject({ path: z.string(), bytes: z.number().int().positive() })
    .transform((file): Entry => ({ type: 'file', ...file })),
  z
    .strictObject({ removes: z.string() })
    .transform(({ removes }): Entry => ({ type: 'whiteout', path: removes })),
]);
const bytes = z.number().int().min(0);
const layer = z
  .strictObject({
    id: z.string().optional(),
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/, 'has to be "sha256:" and 64 hexadecimal digits. Copy it whole.')
      .optional(),
    bytes,
    made: z.string(),
    holds: z.array(held).optional(),
  })
  .refine(
    ({ id, digest }) => (id === undefined) !== (digest === undefined),
    'needs a digest, or an id where it has none. Give one of the two.',
  )
  // The file keeps the full digest, the page what is unique.
  .transform(({ digest, id, ...rest }) => ({
    ...rest,
    id: id ?? digest?.slice('sha256:'.length, 'sha256:'.length + short) ?? '',
  }));
const image = z
  .strictObject({ name: z.string(), commit: z.string().optional(), layers: z.array(z.string()).min(1) })
  .transform(({ name, layers }) => ({ id: name.replace(':', '-'), name, layers }));

const set = z.strictObject({
  id: z.string(),
  unit: z.enum(['bytes', 'none']),
  grade: z.enum(grades),
  files: z.strictObject({ grade: z.enum(grades) }).optional(),
  source: z.string().optional(),
  year: z.number().int().optional(),
  runs: z.string().optional(),
  choose: z.boolean().default(false),
  layers: z.array(layer).min(1),
  images: z.array(image).min(1),
});

/** What `diagrams/image-layers.yaml` says besides kind and states: sets of images with their layers, lowest first. */
export const data = z.strictObject({ sets: z.array(set).min(1) }).superRefine(({ sets }, context) => {
  sets.forEach(({ layers, images, runs, grade, source, year }, at) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path: ['sets', at, ...path], message });
    const ids = layers.map(({ id }) => id);
    if (grade !== 'illustrative' && !(source && year)) {
      refuse(['grade'], `is "${grade}" without source and year. Add both, or grade the sizes illustrative.`);
    }
    layers.forEach((one, index) => {
      if (ids.indexOf(one.id) !== index)
        refuse(['layers', index], `repeats the layer "${one.id}". List it once; images may share it.`);
      if (one.holds && storedBytes([one.holds]) !== one.bytes) {
        refuse(
          ['layers', index, 'bytes'],
          `says ${one.bytes}, but its files add up to ${storedBytes([one.holds])}. Change one of them.`,
        );
      }
    });
    images.forEach(({ name, layers: named }, index) => {
      const below: Entry[][] = [];
      for (const id of named) {
        const found = layers.find((one) => one.id === id);
        if (!found) {
          refuse(
            ['images', index, 'layers'],
            `names "${id}", which is not a layer of this set. Fix the name or add the layer.`,
          );
          continue;
        }
        const holds = found.holds ?? [];
        for (const { type, path } of holds) {
          if (type === 'whiteout' && !foldLayers(below).has(path)) {
            refuse(
              ['images', index, 'layers'],
              `lets "${id}" remove ${path}, which no layer below it in ${name} has. Fix the path or the order.`,
            );
          }
        }
        below.push(holds);
      }
    });
    if (runs !== undefined && images.at(-1)?.name !== runs) {
      refuse(['runs'], `is "${runs}". Containers stand on the last image: ${images.at(-1)?.name ?? 'none'}.`);
    }
  });
});

/** The checked data: layers go by a short digest. */
export type LayersData = z.output<typeof data>;
export type ImageSet = LayersData['sets'][number];
export type ImageLayer = ImageSet['layers'][number];

export { wordKeys } from './word-keys.ts';
