import { findById } from '../../rules/by-id.ts';
import { parseReference, refuse, shortName, type Command, type Reason, type Reference } from './command.ts';
import { imageOf, isAlive, most, type Container, type Machine, type Step } from './machine.ts';
import type { Listed } from './registry.ts';
import type { RunData } from './schema.ts';
import { pull, removeImage, tag } from './store.ts';

/** Carries out one command, or says why it cannot be done. */
export function obey(data: RunData, machine: Machine, command: Command): Step | Reason {
  const { verb, force } = command;
  const [one = '', two = ''] = command.names;
  switch (verb) {
    case 'start':
    case 'stop':
    case 'pause':
    case 'unpause':
    case 'rm': {
      const container = machine.containers.find(({ name }) => name === one);
      if (!container) return refuse('container', { name: one });
      return verb === 'rm' ? remove(machine, container, force) : steer(machine, container, verb);
    }
    default: {
      const image = parseReference(one);
      if (!image) return refuse('reference', { reference: one });
      if (verb === 'pull') return pull(data, machine, image);
      if (verb === 'rmi') return removeImage(machine, image);
      return verb === 'tag' ? tag(machine, image, two) : create(data, machine, command, image);
    }
  }
}

/** Makes a container of an image, fetching the image first when its name is not known here; `run` starts it as well. */
function create(data: RunData, before: Machine, { verb, port }: Command, wanted: Reference): Step | Reason {
  const reference = shortName(wanted);
  const fetched = reference in before.names ? undefined : pull(data, before, wanted);
  if (fetched && 'params' in fetched) return fetched;
  const { machine, outcome } = fetched ?? { machine: before };
  const { images, names, containers, named } = machine;
  if (containers.length >= most) return refuse('full', { count: most });
  const taken = verb === 'run' && refusePort(machine, port);
  if (taken) return taken;
  const image = findById(images, names[reference] ?? '');
  const stem = wanted.name.replace(/.*\//, '');
  const count = named.filter((one) => one === stem).length + 1;
  const state = verb === 'create' ? 'created' : startedState(image);
  const container: Container = { name: `${stem}-${count}`, image: image.id, state, port };
  return {
    machine: { ...machine, containers: [...containers, container], named: [...named, stem] },
    outcome: {
      id: ({ created: 'created', running: 'started', exited: 'ended' } as const)[state],
      container,
      reference,
      pulled: outcome?.pulled,
    },
  };
}

/** A program without a port ends as soon as it has started. */
function startedState({ port }: Listed): 'running' | 'exited' {
  return port ? 'running' : 'exited';
}

/** created → running ⇄ paused, running → exited, exited → running. */
function steer(
  machine: Machine,
  container: Container,
  verb: 'start' | 'stop' | 'pause' | 'unpause',
): Step | Reason {
  const { name, state } = container;
  const starts = verb === 'start';
  const not = (id: string) => refuse(id, { name }, name);
  if (state === 'paused' && (starts || verb === 'pause')) return not('paused');
  if (state !== 'running' && verb === 'pause') return not('not-running');
  if (state !== 'paused' && verb === 'unpause') return not('not-paused');
  if (starts ? state === 'running' : verb === 'stop' && !isAlive(container))
    return { machine, outcome: { id: 'same', container } };
  const taken = starts && refusePort(machine, container.port, name);
  if (taken) return taken;
  const next = {
    start: startedState(imageOf(machine, container)),
    stop: 'exited',
    pause: 'paused',
    unpause: 'running',
  } as const;
  const after = { ...container, state: next[verb] };
  return {
    machine: { ...machine, containers: machine.containers.map((one) => (one === container ? after : one)) },
    outcome: { id: starts && after.state === 'exited' ? 'ended' : 'state', container: after },
  };
}

/** Why a container cannot have a port of the machine: another one that is alive holds it. */
function refusePort({ containers }: Machine, port: Container['port'], at?: string): Reason | undefined {
  const holder = port && containers.find((one) => one.port?.host === port.host && isAlive(one));
  return holder && refuse('port-taken', { port: port.host, name: holder.name }, at);
}

function remove(machine: Machine, container: Container, force: boolean): Step | Reason {
  const { name, state } = container;
  const alive = isAlive(container);
  if (alive && !force) return refuse(state, { name }, name);
  return {
    machine: { ...machine, containers: machine.containers.filter((one) => one !== container) },
    outcome: { id: alive ? 'killed' : 'removed', container },
  };
}
