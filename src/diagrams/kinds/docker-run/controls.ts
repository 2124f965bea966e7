import { choiceOf, groupOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import type { Container, Machine } from './machine.ts';
import { limits, replay, type RunState } from './model.ts';
import { listImages } from './registry.ts';
import type { RunData } from './schema.ts';

/** A line to type a command into, buttons for the likely ones, and the machine's CPU. */
export function controls(data: RunData, state: RunState, text: Text): Control[] {
  const { machine } = replay(data, state);
  const listed = listImages(data, state.cpu);
  const serving = listed.filter(({ fits, port }) => fits && port).slice(0, 1);
  const groups = {
    images: listed.map(({ reference }) => `pull ${reference}`),
    containers: [
      ...serving.flatMap(({ reference, port }) => [
        `run ${reference}`,
        `run -p 8080:${port ?? ''} ${reference}`,
      ]),
      ...machine.containers.flatMap(forContainer),
    ],
    tags: forTags(machine),
  };
  return [
    {
      type: 'entry',
      name: 'docker',
      label: text.message('control.entry'),
      submit: text.message('control.submit'),
      example: 'docker run hello-world',
      maxLength: limits.length,
    },
    ...Object.entries(groups)
      .filter(([, lines]) => lines.length > 0)
      .map(([key, lines]) => groupOf(key, lines.map(button), text, key === 'tags')),
    choiceOf('cpu', state, data.cpus, (cpu) => `linux/${cpu}`, text),
  ];
}

function button(value: string): Control {
  return { type: 'command', name: 'docker', value, label: `docker ${value}` };
}

/** What is likely next for a container; removing a running one is offered, because its refusal teaches. */
function forContainer({ name, state }: Container): string[] {
  const next = { created: 'start', running: 'stop', paused: 'unpause', exited: 'start' };
  return [`${next[state]} ${name}`, `rm ${name}`];
}

/** Moving a tag to another version of the same repository, and removing an image. */
function forTags({ names }: Machine): string[] {
  const all = Object.keys(names);
  // The colon of a registry's port stands before a slash.
  const repository = (name: string) => name.replace(/:[^:/]*$/, '');
  const moves = all.flatMap((from) =>
    all
      .filter((to) => repository(to) === repository(from) && names[to] !== names[from])
      .map((to) => `tag ${from} ${to}`),
  );
  return [...moves, ...all.map((name) => `rmi ${name}`)];
}
