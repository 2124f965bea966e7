import { findById } from '../../rules/by-id.ts';
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

/** What came of a command: the message `done.<id>` says it, with what is here; a refusal has its reason. */
export interface Outcome {
  readonly id:
    | 'refused'
    | 'pulled'
    | 'created'
    | 'started'
    | 'ended'
    | 'state'
    | 'same'
    | 'removed'
    | 'killed'
    | 'image-removed'
    | 'untagged'
    | 'tagged'
    | 'moved';
  readonly reason?: Reason;
  readonly pulled?: Pulled | undefined;
  readonly container?: Container;
  /** The image that was removed, or that the container was made from just now. */
  readonly reference?: string;
  /** What was freed. */
  readonly bytes?: number;
  /** The two names of a tagged image, and the containers that keep the one which the new name pointed at. */
  readonly from?: string;
  readonly to?: string;
  readonly left?: readonly Container[];
}

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
export function imageOf({ images }: Machine, { image }: Container): Listed {
  return findById(images, image);
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
