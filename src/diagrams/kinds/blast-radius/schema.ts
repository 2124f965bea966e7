import { z } from 'zod';
import { grades } from '../../grades.ts';
import { topologies } from '../../rules/topology-schema.ts';
import { faults, nodeParts } from './graph.ts';

// The drawing gives each application its letter and its third of a column.
const room = 'is not a number that a column has room for. Write 1, 2 or 3.';

/** What `diagrams/blast-radius.yaml` says besides kind and states: how many applications, and the topologies they run in. */
export const data = z.strictObject({
  apps: z.strictObject({
    count: z.number().int().min(1, room).max(3, room),
    grade: z.enum(grades),
  }),
  topologies,
});

/** The checked data of a figure of failures. */
export type BlastRadiusData = z.output<typeof data>;

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys({ topologies: all }: BlastRadiusData): Record<string, readonly string[]> {
  const forEach = (prefix: string, names: readonly string[], placeholders: readonly string[] = []) =>
    Object.fromEntries(names.map((name) => [`${prefix}.${name}`, placeholders]));
  const stopped = ['left', 'right', 'leftStopped', 'rightStopped', 'apps', 'who', 'live'];
  return {
    ...forEach(
      'topologies',
      all.map(({ id }) => id),
    ),
    ...forEach('faults', [...faults, 'escape']),
    ...forEach('nodes', nodeParts),
    ...forEach('parts', ['guest-kernel', 'host-kernel']),
    ...forEach('summary', faults, stopped),
    'summary.escape': ['left', 'right', 'leftBarrier', 'rightBarrier', 'who'],
    'summary.nobody': ['left', 'right', 'fault'],
    'summary.nobody-alike': ['left', 'fault'],
    ...forEach('barrier', ['vm', 'container', 'both', 'machine'], ['others']),
    stops: ['stopped', 'apps'],
    absent: ['part'],
    kvm: [],
    manages: [],
    ...forEach('reach', ['vm', 'container', 'both', 'machine']),
    ...forEach('callout', ['alone', 'below-all', 'no-host', 'policy', 'live-restore', 'weaker', 'stronger']),
    'callout.fault': ['count'],
    'control.fault': [],
    'control.at': [],
    'control.live-restore': [],
    'control.left': [],
    'control.right': [],
    'list.caption': ['topology'],
    'list.stops': [],
    'list.runs': [],
    'list.failed': [],
    'list.inside': [],
    'list.beyond': ['boundaries'],
    'list.out-of-reach': [],
    'matrix.title': [],
    'matrix.topology': [],
    'matrix.live-restore': [],
    'matrix.cell': ['stopped', 'apps'],
    'matrix.absent': [],
    'matrix.stopped': [],
    'matrix.running': [],
    'change.topology': ['topology'],
    'change.live-restore-on': [],
    'change.live-restore-off': [],
  };
}
