import type { Blob } from '../../rules/layers.ts';
import { refuse, shortName, type Reason, type Reference } from './command.ts';
import type { RunData } from './schema.ts';

/** One image for one CPU: what a manifest lists. */
export interface Manifest {
  /** Never the same for two images, whatever their names are now. */
  readonly id: string;
  /** The name that it was pulled by first. */
  readonly reference: string;
  /** The letter of the story's application that it holds, if any. */
  readonly app?: string | undefined;
  readonly blobs: readonly Blob[];
  readonly port?: number | undefined;
}

/** A tag of a registry with all that the picture says of it. */
export interface Listed {
  readonly host: string;
  readonly name: string;
  readonly tag: string;
  readonly reference: string;
  readonly cpus: readonly string[];
  /** What a machine with the asked CPU would get; nothing when the index has no manifest for it. */
  readonly manifest: Manifest | undefined;
}

/** Everything that the registries hold, as a machine with this CPU sees it. */
export function listImages({ registries, layers }: RunData, cpu: string): Listed[] {
  return registries.flatMap(({ host, repositories }) =>
    repositories.flatMap(({ name, app, tags }) =>
      tags.map(({ tag, cpus, layers: named, port }): Listed => {
        const reference = shortName({ host, name, tag });
        const blobs = named.map((id) => ({
          // Machine code differs from CPU to CPU, so the layers do as well.
          digest: `${id}-${cpu}`,
          bytes: layers.find((layer) => layer.id === id)?.bytes ?? 0,
        }));
        const manifest = cpus.includes(cpu)
          ? { id: `${reference}-${cpu}`, reference, app, blobs, port }
          : undefined;
        return { host, name, tag, reference, cpus, manifest };
      }),
    ),
  );
}

/** The manifest that a reference leads to on a CPU (repository → tag → index → manifest), or where the way ends. */
export function findImage(data: RunData, reference: Reference, cpu: string): Manifest | Reason {
  const { host, name, tag } = reference;
  const all = listImages(data, cpu);
  const written = shortName(reference);
  const inRegistry = all.filter((one) => one.host === host);
  if (inRegistry.length === 0) return refuse('registry', { host, reference: written });
  const inRepository = inRegistry.filter((one) => one.name === name);
  if (inRepository.length === 0) return refuse('repository', { name, host });
  const found = inRepository.find((one) => one.tag === tag);
  if (!found) return refuse('tag', { tag, name });
  return found.manifest ?? refuse('platform', { reference: written, cpu, cpus: found.cpus.join(', ') });
}
