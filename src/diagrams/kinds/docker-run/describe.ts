import type { Description, Text } from '../../kind.ts';
import { bytesOf, missingBlobs } from '../../rules/layers.ts';
import { callouts } from './callouts.ts';
import { storedBlobs, type Machine } from './machine.ts';
import { replay, type Entry, type RunState } from './model.ts';
import { listImages } from './registry.ts';
import type { RunData } from './schema.ts';
import { sayBytes, sayOutcome, sayPort } from './say.ts';

/** What was done, what the machine holds now, and what the registries offer, in words. */
export function describe(data: RunData, state: RunState, text: Text): Description {
  const { machine, entries } = replay(data, state);
  return {
    summary: summarize(machine, entries.at(-1), text),
    callouts: callouts(machine, entries.at(-1), text).map((callout) => callout.text),
    details: [
      {
        type: 'list',
        caption: text.message('list.commands'),
        items:
          entries.length === 0
            ? [{ text: text.message('list.none') }]
            : entries.map(({ line, outcome }) => ({
                text: `docker ${line}`,
                items: [{ text: sayOutcome(outcome, text) }],
              })),
      },
      listStore(machine, text),
      listContainers(machine, text),
      listRegistries(data, machine, text),
      { type: 'line', text: text.message('origin') },
    ],
  };
}

function summarize(machine: Machine, last: Entry | undefined, text: Text): string {
  if (!last) return text.message('summary.empty', { cpu: machine.cpu });
  const held = text.message('summary.machine', {
    images: machine.images.length,
    containers: machine.containers.length,
    running: machine.containers.filter(({ state }) => state === 'running').length,
    size: sayBytes(bytesOf(storedBlobs(machine)), text),
  });
  return `${text.message('summary.last', { line: last.line })} ${sayOutcome(last.outcome, text)} ${held}`;
}

function listStore(machine: Machine, text: Text) {
  const { images, names } = machine;
  return {
    type: 'table' as const,
    caption: text.message('table.images'),
    head: ['table.image', 'table.layers', 'table.size'].map((key) => text.message(key)),
    rows:
      images.length === 0
        ? [[text.message('table.empty'), '', '']]
        : images.map(({ id, blobs }) => [
            Object.keys(names)
              .filter((name) => names[name] === id)
              .join(', ') || text.message('drawing.untagged'),
            blobs.map(({ bytes }) => sayBytes(bytes, text)).join(' + '),
            sayBytes(bytesOf(blobs), text),
          ]),
  };
}

function listContainers({ containers, images }: Machine, text: Text) {
  return {
    type: 'table' as const,
    caption: text.message('table.containers'),
    head: ['table.container', 'table.from', 'table.state', 'table.port', 'table.writable'].map((key) =>
      text.message(key),
    ),
    rows:
      containers.length === 0
        ? [[text.message('table.empty'), '', '', '', '']]
        : containers.map((container) => {
            const image = images.find(({ id }) => id === container.image);
            return [
              container.name,
              image?.reference ?? '',
              text.message(`state.${container.state}`),
              sayPort(container, image?.port, text) || text.message('table.no-port'),
              sayBytes(0, text),
            ];
          }),
  };
}

function listRegistries(data: RunData, machine: Machine, text: Text) {
  const stored = storedBlobs(machine);
  return {
    type: 'table' as const,
    caption: text.message('table.registries'),
    head: ['table.registry', 'table.image', 'table.cpus', 'table.layers', 'table.missing'].map((key) =>
      text.message(key),
    ),
    rows: listImages(data, machine.cpu).map(({ host, reference, cpus, manifest }) => [
      host,
      reference,
      cpus.join(', '),
      text.number(manifest?.blobs.length ?? 0),
      manifest ? sayBytes(bytesOf(missingBlobs(manifest.blobs, stored)), text) : text.message('drawing.none'),
    ]),
  };
}

/** What came of a new command; after anything else, where the figure stands now. Another CPU is another machine. */
export function describeChange(data: RunData, before: RunState, after: RunState, text: Text): string {
  const { machine, entries } = replay(data, after);
  const last = entries.at(-1);
  if (last && before.cpu === after.cpu && after.log.length === before.log.length + 1)
    return sayOutcome(last.outcome, text);
  const cpu = before.cpu === after.cpu ? '' : `${text.message('change.cpu', { cpu: after.cpu })} `;
  return cpu + summarize(machine, last, text);
}
