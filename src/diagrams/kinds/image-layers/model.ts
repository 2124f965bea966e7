import type { Field, State } from '../../kind.ts';
import { numberField } from '../../state.ts';
import type { ImageSet, LayersData } from './schema.ts';

/**
 * What a reader can set. An image of a set to choose from is a field of its own: `python-3.12-bookworm: true`.
 * `changed` and `deleted` name the file that container 1 wrote to or deleted, or `none`.
 */
export type LayersState = State &
  Readonly<{
    set: string;
    containers: number;
    changed: string;
    deleted: string;
    /** How many layers are taken off, from the top; the containers' writable layers go first, together. */
    peel: number;
    /** Sizes are added up image by image, as if nothing were shared. */
    naive: boolean;
  }>;

/** No file, in the fields that name one. */
export const none = 'none';

/** What each field of the state may hold. */
export function fields({ sets }: LayersData): { readonly [K in keyof LayersState]: Field } {
  const files = [none, ...sets.filter(({ runs }) => runs !== undefined).flatMap(pathsOf)];
  const heights = sets
    .filter(hasFiles)
    .flatMap(({ images, runs }) => images.map(({ layers }) => layers.length + (runs === undefined ? 0 : 1)));
  return {
    set: { type: 'choice', options: sets.map(({ id }) => id) },
    containers: numberField(1, 5),
    changed: { type: 'choice', options: files },
    deleted: { type: 'choice', options: files },
    peel: numberField(0, Math.max(...heights)),
    naive: { type: 'flag' },
    ...Object.fromEntries(choosable(sets).map(({ id }): [string, Field] => [id, { type: 'flag' }])),
  };
}

/** The first set with one container that has changed nothing. */
export function initial({ sets }: LayersData): LayersState {
  return {
    set: sets[0]?.id ?? '',
    containers: 1,
    changed: none,
    deleted: none,
    peel: 0,
    naive: false,
    ...Object.fromEntries(choosable(sets).map(({ id }) => [id, false])),
  };
}

function choosable(sets: readonly ImageSet[]): ImageSet['images'] {
  return sets.filter(({ choose }) => choose).flatMap(({ images }) => images);
}

/** Whether the files of a set's layers are known, so that they can be folded. */
export function hasFiles({ layers }: ImageSet): boolean {
  return layers.every(({ holds }) => holds);
}

/** The paths of a set's files, in the order in which layers bring them. */
export function pathsOf({ layers }: ImageSet): string[] {
  return [...new Set(layers.flatMap(({ holds = [] }) => holds).map(({ path }) => path))];
}
