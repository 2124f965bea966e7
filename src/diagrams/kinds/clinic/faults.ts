import { bytesOf, uniqueBlobs, type Blob } from '../../rules/layers.ts';
import { faultsOf, type TopologyFaultCode } from '../../rules/topology-faults.ts';
import type { Item } from './schema.ts';

/** The two versions of a drawing. */
export type Version = 'wrong' | 'right';

/** What is wrong with a drawing, and which of its parts shows it. The code is the key to the answer. */
export interface Fault {
  readonly code:
    TopologyFaultCode | 'shared-layers-counted-twice' | 'names-of-different-things' | 'holds-what-holds-it';
  readonly part: string;
}

/**
 * The mistakes of a drawing, found by the rules that the other figures obey: topologies by the checks of `stacks`,
 * sizes by counting every layer once, names by what a registry, a repository and an image are.
 */
export function faultsIn(item: Item, version: Version): Fault[] {
  switch (item.type) {
    case 'stack':
      // A fault of the layers as a whole has no part to point at.
      return faultsOf(item[version]).map(({ code, layer }) => ({
        code,
        part: (layer === undefined ? undefined : item[version].layers[layer]?.layer) ?? '',
      }));
    case 'sizes':
      return item[version].total === bytesOf(uniqueBlobs(blobsOf(item)))
        ? []
        : [{ code: 'shared-layers-counted-twice', part: 'total' }];
    case 'names':
      return item[version].boxes.flatMap(({ id, names, within }): Fault[] => {
        const ranks = new Set(names.map((name) => ranked[name]));
        if (ranks.size > 1) return [{ code: 'names-of-different-things', part: id }];
        const outer = item[version].boxes.find((box) => box.id === within)?.names[0];
        const [name] = names;
        const isWithin = outer !== undefined && name !== undefined && ranked[outer] >= ranked[name];
        return isWithin ? [{ code: 'holds-what-holds-it', part: id }] : [];
      });
  }
}

/** The layers of both images, each image lowest first. */
export function blobsOf({ blobs, images }: Extract<Item, { type: 'sizes' }>): Blob[][] {
  return images.map((digests) =>
    digests.flatMap((digest) => blobs.find((blob) => blob.digest === digest) ?? []),
  );
}

/** What holds what: a registry (Docker Hub is one) holds repositories, a repository holds images (OCI distribution-spec). */
const ranked = { hub: 0, registry: 0, repository: 1, image: 2, engine: 3, container: 4 } as const;
