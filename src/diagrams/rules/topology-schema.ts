import { z } from 'zod';
import { layerNames } from './topology.ts';

const layer = z
  .strictObject({
    layer: z.string(),
    copies: z.enum(['one', 'per-app']).default('one'),
    kernel: z.boolean().default(false),
    hypervisor: z.boolean().default(false),
    relation: z.enum(['runs', 'manages']).default('runs'),
    root: z.boolean().optional(),
  })
  .transform(({ relation, ...rest }) => ({ ...rest, manages: relation === 'manages' }));

const topology = z.strictObject({
  id: z.string(),
  family: z.enum(['machine', 'vm', 'container', 'containers-in-vm', 'vm-per-container']),
  layers: z.array(layer).min(3),
  boundaries: z.array(z.strictObject({ kind: z.enum(['vm', 'container']), from: z.string() })).default([]),
});

/** Topologies as the data of any figure may state them, bottom to top; what cannot be true of them is refused. */
export const topologies = z
  .array(topology)
  .min(2)
  .superRefine((topologies, context) => {
    const seen = new Set<string>();
    topologies.forEach(({ id, family, layers, boundaries }, at) => {
      const refuse = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path: [at, ...path], message });
      if (seen.has(id)) refuse(['id'], `repeats "${id}", which another topology has. Give each its own id.`);
      seen.add(id);
      layers.forEach((entry, index) => {
        const path = ['layers', index];
        const known: readonly string[] = layerNames;
        if (!known.includes(entry.layer)) {
          refuse(
            path,
            `names "${entry.layer}", which is not a layer. Layers: ${known.join(', ')}. Fix the name.`,
          );
        }
        if ((entry.layer === 'engine') !== entry.manages) {
          refuse(
            path,
            entry.manages
              ? `lets "${entry.layer}" manage. Only the engine manages; write relation: runs.`
              : 'lets the engine run applications. The engine manages them and is not in their execution path; write relation: manages.',
          );
        }
        if (
          entry.root === true &&
          (entry.layer !== 'hypervisor' || layers.some((other) => other.layer === 'host-os'))
        ) {
          refuse(path, `has a root partition. Only a hypervisor without a host OS has one; take root away.`);
        }
        if (layers.findIndex((other) => other.layer === entry.layer) !== index) {
          refuse(
            path,
            `repeats "${entry.layer}". A layer stands once, with copies: per-app where there are several.`,
          );
        }
      });
      boundaries.forEach(({ from }, index) => {
        if (!layers.some((entry) => entry.layer === from)) {
          refuse(
            ['boundaries', index],
            `starts at "${from}", which is not a layer of this topology. Name one of its layers.`,
          );
        }
      });
      const guest = layers.find((entry) => entry.layer === 'guest-os');
      const kernels = layers.filter((entry) => entry.kernel);
      if (family === 'container' && (guest || kernels.length !== 1 || kernels[0]?.copies !== 'one')) {
        refuse(
          ['layers'],
          'gives containers a kernel of their own. A container column has exactly one kernel, in the host OS.',
        );
      }
      if (
        (family === 'vm' || family === 'vm-per-container') &&
        !(guest?.kernel && guest.copies === 'per-app')
      ) {
        refuse(
          ['layers'],
          'leaves a VM without exactly one kernel. Add a guest-os layer with kernel: true and copies: per-app.',
        );
      }
      if (family === 'containers-in-vm' && !(guest?.kernel && guest.copies === 'one')) {
        refuse(
          ['layers'],
          'needs one guest-os with kernel: true that all its containers share (copies: one).',
        );
      }
    });
  });
