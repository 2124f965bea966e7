import { bytesOf, missingBlobs, uniqueBlobs, type Blob } from '../../rules/layers.ts';
import { parseReference, refuse, shortName, type Command, type Published, type Reason } from './command.ts';
import { findImage, type Manifest } from './registry.ts';
import type { RunData } from './schema.ts';

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
  | { readonly id: 'created' | 'started' | 'ended'; readonly container: Container; readonly reference: string; readonly pulled: Pulled | undefined }
  | { readonly id: 'state' | 'same' | 'removed' | 'killed'; readonly container: Container }
  | { readonly id: 'image-removed' | 'untagged'; readonly reference: string; readonly bytes: number }
  | { readonly id: 'tagged'; readonly from: string; readonly to: string; readonly left: readonly Container[] }
  | { readonly id: 'refused'; readonly reason: Reason; /** The container or the listed image that stands in the way. */ readonly at?: string };

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

/** Carries out one command; a refused one leaves the machine as it is. */
export function obey(data: RunData, machine: Machine, command: Command): { machine: Machine; outcome: Outcome } {
  switch (command.verb) {
    case 'pull':
      return pull(data, machine, command.reference);
    case 'run':
    case 'create':
      return create(data, machine, command);
    case 'rmi':
      return removeImage(machine, command.reference);
    case 'tag':
      return tag(machine, command.from, command.to);
    default: {
      const container = machine.containers.find(({ name }) => name === command.name);
      if (!container) return no(machine, refuse('container', { name: command.name }));
      if (command.verb === 'rm') return remove(machine, container, command.force);
      return steer(machine, container, command.verb);
    }
  }
}

type Step = ReturnType<typeof obey>;

function no(machine: Machine, reason: Reason, at?: string): Step {
  return { machine, outcome: { id: 'refused', reason, ...(at !== undefined && { at }) } };
}

/** Fetches what is missing: the manifest for this CPU, then the layers that no stored image has (OCI distribution-spec). */
function pull(data: RunData, machine: Machine, written: string): Step {
  const reference = parseReference(written);
  if (!reference) return no(machine, refuse('reference', { reference: written }));
  const found = findImage(data, reference, machine.cpu);
  if ('params' in found) return no(machine, found, found.id === 'platform' ? shortName(reference) : undefined);
  const missing = missingBlobs(found.blobs, storedBlobs(machine));
  const name = shortName(reference);
  return {
    machine: {
      ...machine,
      images: machine.images.some(({ id }) => id === found.id) ? machine.images : [...machine.images, found],
      names: { ...machine.names, [name]: found.id },
    },
    outcome: {
      id: 'pulled',
      pulled: { reference: name, layers: missing.length, bytes: bytesOf(missing), present: found.blobs.length - missing.length },
    },
  };
}

function create(data: RunData, before: Machine, command: Extract<Command, { verb: 'run' | 'create' }>): Step {
  const reference = parseReference(command.reference);
  if (!reference) return no(before, refuse('reference', { reference: command.reference }));
  const name = shortName(reference);
  const fetched = before.names[name] === undefined ? pull(data, before, command.reference) : undefined;
  if (fetched?.outcome.id === 'refused') return fetched;
  const machine = fetched?.machine ?? before;
  const image = machine.images.find(({ id }) => id === machine.names[name]);
  if (!image) return no(before, refuse('image', { reference: name }));
  if (machine.containers.length >= most) return no(before, refuse('full', { count: most }));
  const { port } = command;
  const holder = port && portHolder(machine, port.host);
  if (port && holder && command.verb === 'run') return no(before, refuse('port-taken', { port: String(port.host), name: holder.name }));
  const stem = reference.name.split('/').at(-1) ?? reference.name;
  const count = machine.named.filter((one) => one === stem).length + 1;
  const state = command.verb === 'create' ? 'created' : image.port === undefined ? 'exited' : 'running';
  const container: Container = { name: `${stem}-${count}`, image: image.id, state, ...(port && { port }) };
  return {
    machine: { ...machine, containers: [...machine.containers, container], named: [...machine.named, stem] },
    outcome: {
      id: state === 'created' ? 'created' : state === 'running' ? 'started' : 'ended',
      container,
      reference: name,
      pulled: fetched?.outcome.id === 'pulled' ? fetched.outcome.pulled : undefined,
    },
  };
}

/** created → running ⇄ paused, running → exited, exited → running; a program without a port ends as soon as it starts. */
function steer(machine: Machine, container: Container, verb: 'start' | 'stop' | 'pause' | 'unpause'): Step {
  const { name, state } = container;
  if (verb === 'pause' && state === 'paused') return no(machine, refuse('paused', { name }), name);
  if (verb === 'pause' && state !== 'running') return no(machine, refuse('not-running', { name }), name);
  if (verb === 'unpause' && state !== 'paused') return no(machine, refuse('not-paused', { name }), name);
  if (verb === 'start' && state === 'paused') return no(machine, refuse('paused', { name }), name);
  const idle = (verb === 'start' && state === 'running') || (verb === 'stop' && (state === 'exited' || state === 'created'));
  if (idle) return { machine, outcome: { id: 'same', container } };
  const { port } = container;
  const holder = port && portHolder(machine, port.host);
  if (verb === 'start' && port && holder) return no(machine, refuse('port-taken', { port: String(port.host), name: holder.name }), name);
  const serves = machine.images.find(({ id }) => id === container.image)?.port !== undefined;
  const next = ({ start: serves ? 'running' : 'exited', stop: 'exited', pause: 'paused', unpause: 'running' } as const)[verb];
  const after = { ...container, state: next };
  return {
    machine: { ...machine, containers: machine.containers.map((one) => (one === container ? after : one)) },
    outcome: verb === 'start' && !serves ? { id: 'ended', container: after, reference: '', pulled: undefined } : { id: 'state', container: after },
  };
}

/** The container that a port of the machine leads to; only one that is alive holds its port. */
function portHolder({ containers }: Machine, host: number): Container | undefined {
  return containers.find(({ port, state }) => port?.host === host && (state === 'running' || state === 'paused'));
}

function remove(machine: Machine, container: Container, force: boolean): Step {
  const { name, state } = container;
  const alive = state === 'running' || state === 'paused';
  if (alive && !force) return no(machine, refuse(state, { name }), name);
  return {
    machine: { ...machine, containers: machine.containers.filter((one) => one !== container) },
    outcome: { id: alive ? 'killed' : 'removed', container },
  };
}

function removeImage(machine: Machine, written: string): Step {
  const found = toStored(machine, written);
  if ('params' in found) return no(machine, found);
  const { name, id } = found;
  const names = Object.fromEntries(Object.entries(machine.names).filter(([one]) => one !== name));
  if (Object.values(names).includes(id)) return { machine: { ...machine, names }, outcome: { id: 'untagged', reference: name, bytes: 0 } };
  const user = machine.containers.find(({ image }) => image === id);
  if (user) return no(machine, refuse('used', { reference: name, name: user.name }), user.name);
  const after = { ...machine, names, images: machine.images.filter((image) => image.id !== id) };
  const freed = bytesOf(storedBlobs(machine)) - bytesOf(storedBlobs(after));
  return { machine: after, outcome: { id: 'image-removed', reference: name, bytes: freed } };
}

/** Points a name at an image; containers keep the image that they were made from. */
function tag(machine: Machine, from: string, to: string): Step {
  const found = toStored(machine, from);
  if ('params' in found) return no(machine, found);
  const target = parseReference(to);
  if (!target) return no(machine, refuse('reference', { reference: to }));
  const name = shortName(target);
  const old = machine.names[name];
  return {
    machine: { ...machine, names: { ...machine.names, [name]: found.id } },
    outcome: {
      id: 'tagged', from: found.name, to: name,
      left: machine.containers.filter(({ image }) => image === old && image !== found.id),
    },
  };
}

function toStored(machine: Machine, written: string): { name: string; id: string } | Reason {
  const reference = parseReference(written);
  if (!reference) return refuse('reference', { reference: written });
  const name = shortName(reference);
  const id = Object.hasOwn(machine.names, name) ? machine.names[name] : undefined;
  return id === undefined ? refuse('image', { reference: name }) : { name, id };
}
