import { uniqueBlobs, type Blob } from '../../rules/layers.ts';
import type { Published, Reason } from './command.ts';
import type { Manifest } from './registry.ts';

/** An image in the local store. */
export type StoredImage = Manifest;

/** A container: its image never changes, and its writable layer is there exactly as long as it is. */
export interface Container {
  readonly name: string;
  /** The id of its image; a tag that moves away does not change it. */
  readonly image: string;
  readonly state: 'created' | 'running' | 'paused' | 'exited';
  readonly port?: Published;
}

/** What one computer holds: images, names that point at them, containers. */
export interface Machine {
  readonly cpu: string;
  readonly images: readonly StoredImage[];
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
  | { readonly id: 'pulled'; readonly pulled: Pulled }
  | {
      readonly id: 'created' | 'started' | 'ended';
      readonly container: Container;
      readonly reference: string;
      readonly pulled: Pulled | undefined;
    }
  | { readonly id: 'state' | 'same' | 'removed' | 'killed'; readonly container: Container }
  | { readonly id: 'image-removed' | 'untagged'; readonly reference: string; readonly bytes: number }
  | { readonly id: 'tagged'; readonly from: string; readonly to: string; readonly left: readonly Container[] }
  | {
      readonly id: 'refused';
      readonly reason: Reason;
      /** The container or the listed image that stands in the way. */ readonly at?: string;
    };

/** How many containers the figure has room for. */
export const most = 4;

/** A machine with nothing on it. */
export function emptyMachine(cpu: string): Machine {
  return { cpu, images: [], names: {}, containers: [], named: [] };
}

/** Every layer that the store holds, each once. */
export function storedBlobs({ images }: Machine): Blob[] {
  return uniqueBlobs(images.map(({ blobs }) => blobs));
}

/** A machine after a command, and what came of it. */
export interface Step {
  readonly machine: Machine;
  readonly outcome: Outcome;
}

/** A refusal: the machine stays as it is. */
export function no(machine: Machine, reason: Reason, at?: string): Step {
  return { machine, outcome: { id: 'refused', reason, ...(at !== undefined && { at }) } };
}
