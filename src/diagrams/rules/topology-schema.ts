import { z } from 'zod';
import {
  faultsOf,
  type StatedTopology,
  type TopologyFault,
  type TopologyFaultCode,
} from './topology-faults.ts';
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

/** The shape of one topology, whether or not it can be true. */
export const topology = z.strictObject({
  family: z.enum(['machine', 'vm', 'container', 'containers-in-vm', 'vm-per-container']),
  /** The type that its hypervisor claims to be of. */
  type: z.union([z.literal(1), z.literal(2)]).optional(),
  layers: z.array(layer).min(3),
  boundaries: z.array(z.strictObject({ kind: z.enum(['vm', 'container']), from: z.string() })).default([]),
});

/** Topologies as the data of any figure may state them, bottom to top; what cannot be true of them is refused. */
export const topologies = z
  .array(topology.extend({ id: z.string() }))
  .min(2)
  .superRefine((topologies, context) => {
    topologies.forEach(({ id, ...stated }, at) => {
      const refuse = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path: [at, ...path], message });
      if (topologies.findIndex((other) => other.id === id) !== at) {
        refuse(['id'], `repeats "${id}", which another topology has. Give each its own id.`);
      }
      for (const fault of faultsOf(stated))
        refuse(placeOf(fault), sentences[fault.code](named(stated, fault)));
    });
  });

function placeOf({ layer: at, boundary }: TopologyFault): (string | number)[] {
  if (at !== undefined) return ['layers', at];
  return boundary === undefined ? ['layers'] : ['boundaries', boundary];
}

function named({ layers, boundaries }: StatedTopology, { layer: at, boundary }: TopologyFault): string {
  return (at === undefined ? boundaries[boundary ?? 0]?.from : layers[at]?.layer) ?? '';
}

/** What an author is told about each fault, and what to do. */
const sentences: Readonly<Record<TopologyFaultCode, (name: string) => string>> = {
  'unknown-layer': (name) =>
    `names "${name}", which is not a layer. Layers: ${layerNames.join(', ')}. Fix the name.`,
  'engine-runs': () =>
    'lets the engine run applications. The engine manages them and is not in their execution path; write relation: manages.',
  'other-manages': (name) => `lets "${name}" manage. Only the engine manages; write relation: runs.`,
  'misplaced-root': () =>
    'has a root partition. Only a hypervisor without a host OS has one; take root away.',
  'repeated-layer': (name) =>
    `repeats "${name}". A layer stands once, with copies: per-app where there are several.`,
  'unknown-edge': (name) =>
    `starts at "${name}", which is not a layer of this topology. Name one of its layers.`,
  'guest-os-in-container': () =>
    'stands in a container. Containers have no guest OS and run on the one kernel of the host OS; remove the layer.',
  'kernel-in-container': () =>
    'gives containers a kernel of their own. A container column has exactly one kernel, in the host OS.',
  'no-kernel-for-containers': () =>
    'leaves containers without the one kernel that they share. Add a host-os layer with kernel: true.',
  'vm-without-kernel': () =>
    'leaves a VM without exactly one kernel. Add a guest-os layer with kernel: true and copies: per-app.',
  'no-shared-guest': () =>
    'needs one guest-os with kernel: true that all its containers share (copies: one).',
  'host-os-under-type-1': () =>
    'stands under a type 1 hypervisor, which runs directly on the hardware. Remove the host OS or write type: 2.',
  'no-host-os-under-type-2': () =>
    'is of type 2 and has no host OS to run on. Add a host-os layer below it or write type: 1.',
};
