import { z } from 'zod';
import { grades } from '../../grades.ts';
import { units } from '../../rules/bytes.ts';

const app = z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
const tag = z.strictObject({
  tag: z.string().regex(/^\w[\w.-]*$/, 'is no tag. Use letters, digits, ".", "-" and "_".'),
  cpus: z.array(z.string()).min(1),
  layers: z.array(z.string()).min(1),
  /** The port that the image names with EXPOSE and that its app listens on; none for a program that ends at once. */
  port: z.number().int().min(1).max(65535).optional(),
});
const repository = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'is no repository name. Use lower case, "-" and "/".'),
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
    registries: z.array(z.strictObject({ id: z.string(), host: z.string(), repositories: z.array(repository).min(1) })).min(1),
  })
  .superRefine(({ cpus, layers, registries }, context) => {
    const ids = layers.map(({ id }) => id);
    registries.forEach(({ repositories }, at) => {
      repositories.forEach(({ tags }, index) => {
        tags.forEach((one, tagAt) => {
          const refuse = (key: string, message: string) =>
            context.addIssue({ code: 'custom', path: ['registries', at, 'repositories', index, 'tags', tagAt, key], message });
          for (const id of one.layers) {
            if (!ids.includes(id)) refuse('layers', `names "${id}", which is not a layer. Layers: ${ids.join(', ')}. Fix the name.`);
          }
          for (const cpu of one.cpus) {
            if (!cpus.includes(cpu)) refuse('cpus', `names "${cpu}", which no machine here has. CPUs: ${cpus.join(', ')}. Fix the name.`);
          }
        });
      });
    });
  });

/** The checked data of a docker-run figure. */
export type RunData = z.output<typeof data>;

/** The words a language must give: key → the placeholders its message may use. */
export function wordKeys({ registries }: RunData): Record<string, readonly string[]> {
  const pulled = ['layers', 'size', 'present'];
  return {
    ...Object.fromEntries(registries.map(({ id }) => [`registries.${id}`, []])),
    ...Object.fromEntries(units.map((unit) => [`size.${unit}`, ['value']])),
    'origin': [],
    'parts.registry': [], 'parts.store': [], 'parts.container': [], 'parts.writable-layer': [],
    'control.entry': [], 'control.submit': [], 'control.cpu': [], 'control.images': [], 'control.containers': [], 'control.tags': [],
    'drawing.registry': [], 'drawing.missing': [], 'drawing.machine': ['cpu'], 'drawing.empty': [], 'drawing.no-command': [],
    'drawing.untagged': [], 'drawing.closed': ['port'], 'drawing.open': ['host', 'port'], 'drawing.store': ['size'], 'drawing.none': [],
    'state.created': [], 'state.running': [], 'state.paused': [], 'state.exited': [],
    'done.pulled': pulled, 'done.present': ['reference'],
    'done.started': ['name'], 'done.ended': ['name'], 'done.created': ['name'],
    'done.state': ['name', 'state'], 'done.same': ['name', 'state'], 'done.removed': ['name'], 'done.killed': ['name'],
    'done.image-removed': ['reference', 'size'], 'done.untagged': ['reference'],
    'done.tagged': ['from', 'to'], 'done.moved': ['from', 'to', 'containers'],
    'refused.unknown': ['verb', 'verbs'], 'refused.usage': ['usage'], 'refused.flag': ['flag', 'verb'],
    'refused.reference': ['reference'], 'refused.registry': ['host', 'reference'], 'refused.repository': ['name', 'host'],
    'refused.tag': ['tag', 'name'], 'refused.platform': ['reference', 'cpu', 'cpus'], 'refused.container': ['name'],
    'refused.running': ['name'], 'refused.paused': ['name'], 'refused.not-running': ['name'], 'refused.not-paused': ['name'],
    'refused.image': ['reference'], 'refused.used': ['reference', 'name'],
    'refused.port': ['port'], 'refused.port-taken': ['port', 'name'], 'refused.full': ['count'], 'refused.long': ['count'],
    'summary.empty': ['cpu'], 'summary.last': ['line'], 'summary.machine': ['images', 'containers', 'running', 'size'],
    'callout.pull': [...pulled, 'reference'], 'callout.present': ['reference'], 'callout.create': ['name'],
    'callout.publish': ['name', 'host', 'port'], 'callout.closed': ['name', 'port'], 'callout.wrong-port': ['name', 'host', 'port', 'exposed'],
    'callout.no-port': ['name'], 'callout.start': ['name'], 'callout.end': ['name'],
    'callout.tag': ['to', 'name'],
    'list.commands': [], 'list.none': [],
    'table.images': [], 'table.image': [], 'table.layers': [], 'table.size': [],
    'table.containers': [], 'table.container': [], 'table.from': [], 'table.state': [], 'table.port': [], 'table.writable': [],
    'table.registries': [], 'table.registry': [], 'table.cpus': [], 'table.missing': [],
    'table.empty': [], 'table.no-port': [],
    'change.cpu': ['cpu'],
  };
}
