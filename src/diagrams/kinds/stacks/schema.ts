import { z } from 'zod';
import { grades } from '../../grades.ts';
import { layerNames } from '../../rules/topology.ts';

const layer = z
  .strictObject({
    layer: z.string(),
    copies: z.enum(['one', 'per-app']).default('one'),
    kernel: z.boolean().default(false),
    hypervisor: z.boolean().default(false),
    relation: z.enum(['runs', 'manages']).default('runs'),
  })
  .transform(({ relation, ...rest }) => ({ ...rest, manages: relation === 'manages' }));

const topology = z.strictObject({
  id: z.string(),
  family: z.enum(['machine', 'vm', 'container', 'containers-in-vm', 'vm-per-container']),
  layers: z.array(layer).min(3),
  boundaries: z.array(z.strictObject({ kind: z.enum(['vm', 'container']), from: z.string() })).default([]),
});

/** What `diagrams/stacks.yaml` says besides kind and states: the topologies, bottom to top, and the reach of the slider. */
export const data = z
  .strictObject({
    apps: z.strictObject({
      min: z.number().int().min(1),
      max: z.number().int().max(6),
      start: z.number().int(),
      grade: z.enum(grades),
    }),
    topologies: z.array(topology).min(2),
  })
  .superRefine(({ topologies }, context) => {
    const seen = new Set<string>();
    topologies.forEach(({ id, family, layers, boundaries }, at) => {
      const refuse = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path: ['topologies', at, ...path], message });
      if (seen.has(id)) refuse(['id'], `repeats "${id}", which another topology has. Give each its own id.`);
      seen.add(id);
      layers.forEach((entry, index) => {
        const path = ['layers', index];
        const known: readonly string[] = layerNames;
        if (!known.includes(entry.layer)) {
          refuse(path, `names "${entry.layer}", which is not a layer. Layers: ${known.join(', ')}. Fix the name.`);
        }
        if ((entry.layer === 'engine') !== entry.manages) {
          refuse(path, entry.manages
            ? `lets "${entry.layer}" manage. Only the engine manages; write relation: runs.`
            : 'lets the engine run applications. The engine manages them and is not in their execution path; write relation: manages.');
        }
        if (layers.findIndex((other) => other.layer === entry.layer) !== index) {
          refuse(path, `repeats "${entry.layer}". A layer stands once, with copies: per-app where there are several.`);
        }
      });
      boundaries.forEach(({ from }, index) => {
        if (!layers.some((entry) => entry.layer === from)) {
          refuse(['boundaries', index], `starts at "${from}", which is not a layer of this topology. Name one of its layers.`);
        }
      });
      const guest = layers.find((entry) => entry.layer === 'guest-os');
      const kernels = layers.filter((entry) => entry.kernel);
      if (family === 'container' && (guest || kernels.length !== 1 || kernels[0]?.copies !== 'one')) {
        refuse(['layers'], 'gives containers a kernel of their own. A container column has exactly one kernel, in the host OS.');
      }
      if ((family === 'vm' || family === 'vm-per-container') && !(guest?.kernel && guest.copies === 'per-app')) {
        refuse(['layers'], 'leaves a VM without exactly one kernel. Add a guest-os layer with kernel: true and copies: per-app.');
      }
      if (family === 'containers-in-vm' && !(guest?.kernel && guest.copies === 'one')) {
        refuse(['layers'], 'needs one guest-os with kernel: true that all its containers share (copies: one).');
      }
    });
  });

/** The checked data of a stack figure. */
export type StacksData = z.output<typeof data>;

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys({ topologies }: StacksData): Record<string, readonly string[]> {
  const column = ['topology', 'kernels', 'apps'];
  return {
    ...Object.fromEntries(topologies.map(({ id }) => [`topologies.${id}`, []])),
    'kernels': ['kernels'],
    'kernels-morph': ['from', 'to'],
    'copies': ['count'],
    'inside.hardware': [], 'inside.hypervisor': [], 'inside.engine': [], 'inside.engine-aside': [], 'inside.kernel': [], 'inside.kvm': [],
    'boundary.vm': [], 'boundary.container': [],
    'control.apps': [], 'control.apps-value': ['count'], 'control.left': [], 'control.right': [],
    'control.aside': [], 'control.boundaries': [], 'control.morph': [], 'control.morph-value': ['percent'],
    'summary': ['left', 'leftKernels', 'right', 'rightKernels', 'apps'],
    'summary-morph': ['left', 'right', 'percent'],
    'callout.guest-kernels': ['count'], 'callout.shared-kernel': ['apps'], 'callout.engine': [],
    'callout.kvm': [], 'callout.one-vm': [], 'callout.own-machine': [],
    'list.caption': column,
    'list.layer': ['layer', 'count'], 'list.kernel': ['count'], 'list.manages': [], 'list.kvm': [],
    'difference': ['removed', 'shared', 'apps'], 'difference-same': ['kernels', 'apps'], 'difference-more': ['added', 'apps'],
    'uncounted': ['topology'],
    'table.caption': [], 'table.part': [], 'table.kernels': [],
    'boundaries.vm': ['topology', 'count', 'from'], 'boundaries.container': ['topology', 'count', 'from'],
    'change.apps': ['apps', 'leftKernels', 'rightKernels'],
    'change.left': ['topology', 'kernels'], 'change.right': ['topology', 'kernels'],
    'change.aside-on': [], 'change.aside-off': [], 'change.boundaries-on': [], 'change.boundaries-off': [],
    'change.morph': ['percent', 'left', 'right'],
  };
}
