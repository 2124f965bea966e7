import type { Blob } from '../../rules/layers.ts';
import { refuse, shortName, type Reason, type Reference } from './command.ts';
import type { RunData } from './schema.ts';

/** An image that a tag of a registry leads to, as a machine with one CPU sees it. */
export interface Listed extends Reference {
  /** The id of its registry in the words. */
  readonly registry: string;
  /** Never the same for two images, whatever their names are now. */
  readonly id: string;
  /** The name that it is pulled by. */
  readonly reference: string;
  /** The CPUs that its index has a manifest for, and whether the machine's is one of them. */
  readonly cpus: readonly string[];
  readonly fits: boolean;
  /** The letter of the story's application that it holds, if any. */
  readonly app: string | undefined;
  readonly blobs: readonly Blob[];
  readonly port: number | undefined;
}

/** Everything that the registries hold, as a machine with this CPU sees it. */
export function listImages({ registries, layers }: RunData, cpu: string): Listed[] {
  return registries.flatMap(({ id: registry, host, repositories }) =>
    repositories.flatMap(({ name, app, tags }) =>
      tags.map(({ tag, cpus, port, layers: named }) => {
        const reference = shortName({ host, name, tag });
        const blobs = named.map((id) => ({
          // Machine code differs from CPU to CPU, so the layers do as well.
          digest: `${id}-${cpu}`,
          bytes: layers.find((layer) => layer.id === id)?.bytes ?? 0,
        }));
        const fits = cpus.includes(cpu);
        return {
          registry,
          host,
          name,
          tag,
          id: `${reference}-${cpu}`,
          reference,
          cpus,
          fits,
          app,
          blobs,
          port,
        };
      }),
    ),
  );
}

/** The image that a reference leads to on a CPU (repository → tag → index → manifest), or where the way ends. */
export function findImage(data: RunData, wanted: Reference, cpu: string): Listed | Reason {
  const { host, name, tag } = wanted;
  const reference = shortName(wanted);
  const inRegistry = listImages(data, cpu).filter((one) => one.host === host);
  const inRepository = inRegistry.filter((one) => one.name === name);
  const found = inRepository.find((one) => one.tag === tag);
  if (found?.fits) return found;
  if (found) return refuse('platform', { reference, cpu, cpus: found.cpus.join(', ') }, reference);
  if (inRepository.length > 0) return refuse('tag', { tag, name });
  return inRegistry.length > 0
    ? refuse('repository', { name, host })
    : refuse('registry', { host, reference });
}
