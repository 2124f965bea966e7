import { bytesOf, uniqueBlobs } from '../../rules/layers.ts';
import { faultsOf, type TopologyFaultCode } from '../../rules/topology-faults.ts';
import type { Item } from './schema.ts';
import { blobsOf, type Version } from './sketch.ts';

/** What is wrong with a drawing, and which of its parts shows it. The code is the key to the answer. */
export interface Fault {
  readonly code:
    TopologyFaultCode | 'shared-layers-counted-twice' | 'names-of-different-things' | 'holds-what-holds-it';
  readonly part: string;
}

/**
 * The mistakes of a drawing, found by the rules that the other figures obey: topologies by the checks of `stacks`,
 * sizes by counting every layer once, names by what a registry, a repository and an image are. The build looks for
 * them; figures get the answers with their data.
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

/** The mistake of a drawing. The schema has checked that there is exactly one. */
export function mistakeOf(item: Item): Fault {
  const [fault] = faultsIn(item, 'wrong');
  if (!fault) throw new Error(`The drawing "${item.id}" has no mistake. Its schema should have refused it.`);
  return fault;
}

/** What holds what: a registry (Docker Hub is one) holds repositories, a repository holds images (OCI distribution-spec). */
const ranked = { hub: 0, registry: 0, repository: 1, image: 2, engine: 3, container: 4 } as const;
