import { parseReference, refuse, shortName, type Command } from './command.ts';
import { most, no, type Container, type Machine, type Step } from './machine.ts';
import type { RunData } from './schema.ts';
import { pull, removeImage, tag } from './store.ts';

/** Carries out one command; a refused one leaves the machine as it is. */
export function obey(data: RunData, machine: Machine, command: Command): Step {
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

/** Makes a container of an image, fetching the image first when its name is not known here; `run` starts it as well. */
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
  if (port && holder && command.verb === 'run')
    return no(before, refuse('port-taken', { port: String(port.host), name: holder.name }));
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
  const idle =
    (verb === 'start' && state === 'running') ||
    (verb === 'stop' && (state === 'exited' || state === 'created'));
  if (idle) return { machine, outcome: { id: 'same', container } };
  const { port } = container;
  const holder = port && portHolder(machine, port.host);
  if (verb === 'start' && port && holder)
    return no(machine, refuse('port-taken', { port: String(port.host), name: holder.name }), name);
  const serves = machine.images.find(({ id }) => id === container.image)?.port !== undefined;
  const next = (
    { start: serves ? 'running' : 'exited', stop: 'exited', pause: 'paused', unpause: 'running' } as const
  )[verb];
  const after = { ...container, state: next };
  return {
    machine: { ...machine, containers: machine.containers.map((one) => (one === container ? after : one)) },
    outcome:
      verb === 'start' && !serves
        ? { id: 'ended', container: after, reference: '', pulled: undefined }
        : { id: 'state', container: after },
  };
}

/** The container that a port of the machine leads to; only one that is alive holds its port. */
function portHolder({ containers }: Machine, host: number): Container | undefined {
  return containers.find(
    ({ port, state }) => port?.host === host && (state === 'running' || state === 'paused'),
  );
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
