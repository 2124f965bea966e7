import { z } from 'zod';
import { grades } from '../../grades.ts';
import { topologies } from '../../rules/topology-schema.ts';

/** What `diagrams/stacks.yaml` says besides kind and states: the topologies, bottom to top, and the reach of the slider. */
export const data = z.strictObject({
  apps: z.strictObject({
    min: z.number().int().min(1),
    max: z.number().int().max(6),
    start: z.number().int(),
    grade: z.enum(grades),
  }),
  topologies,
});

/** The checked data of a stack figure. */
export type StacksData = z.output<typeof data>;

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys({ topologies }: StacksData): Record<string, readonly string[]> {
  const column = ['topology', 'kernels', 'apps'];
  return {
    ...Object.fromEntries(topologies.map(({ id }) => [`topologies.${id}`, []])),
    kernels: ['kernels'],
    'kernels-morph': ['from', 'to'],
    copies: ['count'],
    'inside.hardware': [],
    'inside.hypervisor': [],
    'inside.engine': [],
    'inside.engine-aside': [],
    'inside.kernel': [],
    'inside.kvm': [],
    'control.apps': [],
    'control.apps-value': ['count'],
    'control.left': [],
    'control.right': [],
    'control.aside': [],
    'control.boundaries': [],
    'control.morph': [],
    'control.morph-value': ['percent'],
    summary: ['left', 'leftKernels', 'right', 'rightKernels', 'apps'],
    'summary-morph': ['left', 'right', 'percent'],
    'callout.guest-kernels': ['count'],
    'callout.shared-kernel': ['apps'],
    'callout.engine': [],
    'callout.kvm': [],
    'callout.one-vm': [],
    'callout.own-machine': [],
    'list.caption': column,
    'list.layer': ['layer', 'count'],
    'list.kernel': ['count'],
    'list.manages': [],
    'list.kvm': [],
    difference: ['removed', 'shared', 'apps'],
    'difference-same': ['right', 'kernels', 'apps'],
    'difference-more': ['added', 'apps'],
    uncounted: ['topology'],
    'table.caption': [],
    'table.part': [],
    'table.kernels': [],
    'boundaries.vm': ['topology', 'count', 'from'],
    'boundaries.container': ['topology', 'count', 'from'],
    'change.apps': ['left', 'right', 'apps', 'leftKernels', 'rightKernels'],
    'change.left': ['topology', 'kernels'],
    'change.right': ['topology', 'kernels'],
    'change.aside-on': [],
    'change.aside-off': [],
    'change.boundaries-on': [],
    'change.boundaries-off': [],
    'change.morph': ['percent', 'left', 'right'],
  };
}
