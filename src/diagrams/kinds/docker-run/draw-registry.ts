import type { Text } from '../../kind.ts';
import { bytesOf, missingBlobs, type Blob } from '../../rules/layers.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import { shortName } from './command.ts';
import { listImages, type Listed } from './registry.ts';
import type { RunData } from './schema.ts';
import { sayBytes } from './say.ts';

const row = 23;
const chip = { width: 38, height: 15 } as const;

const head = 32;

/** What stands in the rows of the registries' panel: a registry's host, a repository, a tag by its reference. */
function toRows({ registries }: RunData): { key: string; reference?: string }[] {
  return registries.flatMap(({ host, repositories }) => [
    { key: host },
    ...repositories.flatMap(({ name, tags }) => [
      { key: `${host}/${name}` },
      ...tags.map(({ tag }) => ({
        key: `${host}/${name}:${tag}`,
        reference: shortName({ host, name, tag }),
      })),
    ]),
  ]);
}

/** The height of the registries' panel. */
export function registryHeight(data: RunData): number {
  return head + toRows(data).length * row + 10;
}

/** Where each tag's row has its middle in the panel, by reference. */
export function tagRows(data: RunData): Map<string, number> {
  return new Map(
    toRows(data).flatMap(({ reference }, at) =>
      reference === undefined ? [] : [[reference, head + (at + 0.5) * row]],
    ),
  );
}

/** The registries: repositories, their tags, the CPUs that each has a manifest for, its layers, and what is still to fetch. */
export function drawRegistry(
  data: RunData,
  cpu: string,
  stored: readonly Blob[],
  width: number,
  height: number,
  text: Text,
): Mark {
  const all = listImages(data, cpu);
  let y = head;
  const next = () => {
    y += row;
    return y - row / 2;
  };
  const rows = data.registries.flatMap(({ id, host, repositories }) => [
    textBlock(host, [host], { x: 12, y: next(), weight: 600 }),
    textBlock(`${host}-name`, [text.message(`registries.${id}`)], {
      x: 18 + textWidth(host, fontSizes.label, 600),
      y: y - row / 2,
      size: fontSizes.small,
    }),
    ...repositories.flatMap(({ name }) => [
      textBlock(`${host}-${name}`, [name], { x: 22, y: next() }),
      ...all
        .filter((one) => one.host === host && one.name === name)
        .map((one) => drawTag(one, data, cpu, stored, next(), width, text)),
    ]),
  ]);
  return group(
    'registry',
    { class: 'box role-registry' },
    [
      mark('box', 'rect', { width, height, rx: 4 }),
      textBlock('title', [text.message('drawing.registry')], {
        x: 12,
        y: 16,
        size: fontSizes.strong,
        weight: 600,
      }),
      textBlock('missing', [text.message('drawing.missing')], {
        x: width - 12,
        y: 17,
        size: fontSizes.small,
        anchor: 'end',
      }),
      ...rows,
    ],
    'registry',
  );
}

function drawTag(
  { reference, tag, cpus, manifest }: Listed,
  { cpus: known }: RunData,
  cpu: string,
  stored: readonly Blob[],
  y: number,
  width: number,
  text: Text,
): Mark {
  const missing = manifest ? missingBlobs(manifest.blobs, stored) : [];
  const chips = 76;
  const layers = chips + known.length * (chip.width + 4) + 6;
  return group(`tag-${reference}`, { class: 'tag', transform: translate(0, y) }, [
    textBlock('tag', [tag], { x: 32, y: 0, size: fontSizes.small, weight: 600 }),
    ...known.map((one, at) =>
      cpus.includes(one)
        ? drawChip(one, chips + at * (chip.width + 4), one === cpu)
        : mark(`cpu-${one}`, 'path', {
            class: 'brace',
            d: `M${chips + at * (chip.width + 4) + chip.width / 2 - 5},0h10`,
          }),
    ),
    ...(manifest?.blobs ?? []).map((blob, at) =>
      missing.includes(blob)
        ? group(`layer-${at}`, { class: 'missing' }, [
            mark('box', 'rect', { class: 'brace', x: layers + at * 11 + 1, y: -5, width: 7, height: 10 }),
          ])
        : group(`layer-${at}`, { class: 'box role-shared' }, [
            mark('box', 'rect', { x: layers + at * 11, y: -6, width: 9, height: 12 }),
          ]),
    ),
    textBlock('missing', [manifest ? sayBytes(bytesOf(missing), text) : '–'], {
      x: width - 12,
      y: 0,
      size: fontSizes.small,
      anchor: 'end',
    }),
  ]);
}

/** A CPU that the tag has a manifest for; the machine's own stands out. */
function drawChip(cpu: string, x: number, own: boolean): Mark {
  const size = textWidth(cpu, fontSizes.small) < chip.width - 2 ? fontSizes.small : 10;
  return group(
    `cpu-${cpu}`,
    { class: own ? 'box role-hardware' : 'open', transform: translate(x, -chip.height / 2) },
    [
      mark('box', 'rect', { width: chip.width, height: chip.height, rx: 3 }),
      textBlock('name', [cpu], { x: chip.width / 2, y: chip.height / 2, size, anchor: 'middle' }),
    ],
  );
}
