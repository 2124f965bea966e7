import { uniqueBlobs, type Blob } from '../../rules/layers.ts';
import type { Published, Reason } from './command.ts';
import type { Listed } from './registry.ts';

/** A container: its image never changes, and its writable layer is there exactly as long as it is. */
export interface Container {
  readonly name: string;
  /** The id of its image; a tag that moves away does not change it. */
  readonly image: string;
  readonly state: 'created' | 'running' | 'paused' | 'exited';
  readonly port: Published | undefined;
}

/** What one computer holds: images, names that point at them, containers. */
export interface Machine {
  readonly cpu: string;
  readonly images: readonly Listed[];
  /** Short name → id of an image. */
  readonly names: Readonly<Record<string, string>>;
  readonly containers: readonly Container[];
  /** What every container so far was named after, removed ones as well: no name comes twice. */
  readonly named: readonly string[];
}

/** What a pull moved. */
export interface Pulled {
  readonly reference: string;
  readonly layers: number;
  readonly bytes: number;
  /** Layers that were there already. */
  readonly present: number;
}

/** What came of a command. */
export type Outcome =
  | { readonly id: 'refused'; readonly reason: Reason }
  | { readonly id: 'pulled'; readonly pulled: Pulled }
  | {
      readonly id: 'created' | 'started' | 'ended';
      readonly container: Container;
      /** What it was made from, when it was made just now. */
      readonly reference?: string;
      readonly pulled?: Pulled | undefined;
    }
  | { readonly id: 'state' | 'same' | 'removed' | 'killed'; readonly container: Container }
  | { readonly id: 'image-removed' | 'untagged'; readonly reference: string; readonly bytes: number }
  | {
      readonly id: 'tagged';
      readonly from: string;
      readonly to: string;
      readonly left: readonly Container[];
    };

/** How many containers the figure has room for. */
export const most = 4;

/** Every layer that the store holds, each once. */
export function storedBlobs({ images }: Machine): Blob[] {
  return uniqueBlobs(images.map(({ blobs }) => blobs));
}

/** The names that point at an image now. */
export function namesOf({ names }: Machine, image: Listed): string[] {
  return Object.keys(names).filter((name) => names[name] === image.id);
}

/** The image that a container was made from. */
export function imageOf({ images }: Machine, { image }: Container): Listed | undefined {
  return images.find(({ id }) => id === image);
}

/** Whether a container runs or is paused: it holds its port, and only force removes it. */
export function isAlive({ state }: Container): boolean {
  return state === 'running' || state === 'paused';
}

/** A machine after a command, and what came of it. */
export interface Step {
  readonly machine: Machine;
  readonly outcome: Outcome;
}
