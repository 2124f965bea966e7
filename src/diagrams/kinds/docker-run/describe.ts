import type { Description, Text } from '../../kind.ts';
import { bytesOf, missingBlobs } from '../../rules/layers.ts';
import { sayBytes } from '../../sizes.ts';
import { lineOf, tableOf } from '../../words.ts';
import { callouts } from './callouts.ts';
import { imageOf, namesOf, storedBlobs } from './machine.ts';
import { replay, type RunState, type Told } from './model.ts';
import { listImages } from './registry.ts';
import type { RunData } from './schema.ts';
import { sayOutcome, sayPort } from './say.ts';

/** What was done, what the machine holds now, and what the registries offer, in words. */
export function describe(data: RunData, state: RunState, text: Text): Description {
  const told = replay(data, state);
  const { machine, entries } = told;
  const { images, containers, cpu } = machine;
  const stored = storedBlobs(machine);
  const table = (caption: string, columns: string[], rows: string[][]) =>
    tableOf(
      `table.${caption}`,
      columns.map((column) => `table.${column}`),
      rows.length > 0 ? rows : [[text.message('table.empty'), ...columns.slice(1).map(() => '')]],
      text,
    );
  return {
    summary: summarize(told, text),
    callouts: callouts(told, text).map((callout) => callout.text),
    details: () => [
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
      table(
        'images',
        ['image', 'layers', 'size'],
        images.map((image) => [
          namesOf(machine, image).join(', ') || text.message('drawing.untagged'),
          image.blobs.map(({ bytes }) => sayBytes(bytes, text)).join(' + '),
          sayBytes(bytesOf(image.blobs), text),
        ]),
      ),
      table(
        'containers',
        ['container', 'from', 'state', 'port', 'writable'],
        containers.map((container) => {
          const image = imageOf(machine, container);
          return [
            container.name,
            image.reference,
            text.message(`state.${container.state}`),
            sayPort(container, image.port, text) || text.message('table.no-port'),
            sayBytes(0, text),
          ];
        }),
      ),
      table(
        'registries',
        ['registry', 'image', 'cpus', 'layers', 'missing'],
        listImages(data, cpu).map(({ host, reference, cpus, fits, blobs }) => [
          host,
          reference,
          cpus.join(', '),
          text.number(fits ? blobs.length : 0),
          fits ? sayBytes(bytesOf(missingBlobs(blobs, stored)), text) : text.message('drawing.none'),
        ]),
      ),
      lineOf('origin', {}, text),
    ],
  };
}

function summarize({ machine, last }: Told, text: Text): string {
  const { cpu, images, containers } = machine;
  if (!last) return text.message('summary.empty', { cpu });
  const held = text.message('summary.machine', {
    images: images.length,
    containers: containers.length,
    running: containers.filter(({ state }) => state === 'running').length,
    size: sayBytes(bytesOf(storedBlobs(machine)), text),
  });
  return `${text.message('summary.last', { line: last.line })} ${sayOutcome(last.outcome, text)} ${held}`;
}

/** What came of a new command; after anything else, where the figure stands now. Another CPU is another machine. */
export function describeChange(data: RunData, before: RunState, after: RunState, text: Text): string {
  const told = replay(data, after);
  const { cpu } = after;
  if (cpu !== before.cpu) return `${text.message('change.cpu', { cpu })} ${summarize(told, text)}`;
  return told.last && after.log.length === before.log.length + 1
    ? sayOutcome(told.last.outcome, text)
    : summarize(told, text);
}
