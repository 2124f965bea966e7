import type { Control, Text } from '../../kind.ts';
import type { Machine } from './machine.ts';
import { replay, type RunState } from './model.ts';
import { listImages } from './registry.ts';
import type { RunData } from './schema.ts';

/** A line to type a command into, buttons for the likely ones, and the machine's CPU. */
export function controls(data: RunData, state: RunState, text: Text): Control[] {
  const { machine } = replay(data, state);
  const listed = listImages(data, state.cpu);
  const serving = listed.find(({ manifest }) => manifest?.port !== undefined)?.manifest;
  const button = (line: string): Control => ({
    type: 'command',
    name: 'docker',
    value: line,
    label: `docker ${line}`,
  });
  const group = (key: string, lines: readonly string[], folded = false): Control[] =>
    lines.length === 0
      ? []
      : [{ type: 'group', key, label: text.message(`control.${key}`), controls: lines.map(button), folded }];
  return [
    {
      type: 'entry',
      name: 'docker',
      label: text.message('control.entry'),
      submit: text.message('control.submit'),
      example: 'docker run hello-world',
    },
    ...group(
      'images',
      listed.map(({ reference }) => `pull ${reference}`),
    ),
    ...group('containers', [
      ...(serving
        ? [`run ${serving.reference}`, `run -p 8080:${serving.port ?? ''} ${serving.reference}`]
        : []),
      ...machine.containers.flatMap(forContainer),
    ]),
    ...group('tags', forTags(machine), true),
    {
      type: 'choice',
      field: 'cpu',
      label: text.message('control.cpu'),
      value: state.cpu,
      options: data.cpus.map((cpu) => ({ value: cpu, label: `linux/${cpu}` })),
    },
  ];
}

/** What is likely next for a container; removing a running one is offered, because its refusal teaches. */
function forContainer({ name, state }: Machine['containers'][number]): string[] {
  const next = { created: ['start'], running: ['stop'], paused: ['unpause'], exited: ['start'] } as const;
  return [...next[state].map((verb) => `${verb} ${name}`), `rm ${name}`];
}

/** Moving a tag to another version of the same repository, and removing an image. */
function forTags({ names }: Machine): string[] {
  const all = Object.keys(names);
  const moves = all.flatMap((from) =>
    all
      .filter((to) => to !== from && to.split(':')[0] === from.split(':')[0] && names[to] !== names[from])
      .map((to) => `tag ${from} ${to}`),
  );
  return [...moves, ...all.map((name) => `rmi ${name}`)];
}
