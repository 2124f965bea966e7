import { findById } from '../../rules/by-id.ts';
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
  readonly port: string | undefined;
}

/** Everything that the registries hold, as a machine with this CPU sees it. */
export function listImages({ registries, layers }: RunData, cpu: string): Listed[] {
  return registries.flatMap(({ id: registry, host, repositories }) =>
    repositories.flatMap(({ name, app, tags }) =>
      tags.map(({ tag, cpus, port, layers: ids }) => {
        const reference = shortName({ host, name, tag });
        return {
          registry,
          host,
          name,
          tag,
          id: `${reference}-${cpu}`,
          reference,
          cpus,
          fits: cpus.includes(cpu),
          app,
          // Machine code differs from CPU to CPU, so the layers do as well.
          blobs: ids.map((id) => ({ digest: `${id}-${cpu}`, bytes: findById(layers, id).bytes })),
          port: port?.toString(),
        };
      }),
    ),
  );
}

/** The image that a reference leads to on a CPU (repository → tag → index → manifest), or where the way ends. */
export function findImage(data: RunData, wanted: Reference, cpu: string): Listed | Reason {
  const { host, name } = wanted;
  const reference = shortName(wanted);
  const listed = listImages(data, cpu).filter((one) => one.host === host);
  const found = listed.find((one) => one.reference === reference);
  if (found?.fits) return found;
  const ends = listed.some((one) => one.name === name)
    ? 'tag'
    : listed.length > 0
      ? 'repository'
      : 'registry';
  const cpus = found?.cpus.join(', ') ?? '';
  return refuse(found ? 'platform' : ends, { ...wanted, reference, cpu, cpus }, found?.reference);
}
