import type { Text } from '../../kind.ts';
import { firstOfEach } from '../../rules/by-id.ts';
import { bytesOf, missingBlobs } from '../../rules/layers.ts';
import { boxGroup, fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { sayBytes } from '../../sizes.ts';
import { labelRoom, textWidth } from '../../text-metrics.ts';
import { drawPanel, type Panel } from './draw-panel.ts';
import { storedBlobs, type Machine } from './machine.ts';
import type { Listed } from './registry.ts';

const size = fontSizes.small;
const pitch = 23;
const head = 32;
/** The first CPU's chip, the step to the next one's, and a chip. */
const chips = { x: 76, step: 42, width: 38, height: 15, rx: 3 } as const;

/** One row of the panel, by its middle: a registry, one of its repositories, or a tag; each by an image that it leads to. */
export interface Row {
  readonly is: 'registry' | 'repository' | 'tag';
  readonly id: string;
  readonly image: Listed;
  readonly y: number;
}

/** The registries, each with its repositories, and those with their tags. */
export function toRows(listed: readonly Listed[]): Row[] {
  const rows = listed.flatMap((image) => [
    { is: 'registry' as const, id: image.host, image },
    { is: 'repository' as const, id: `${image.host}-${image.name}`, image },
    { is: 'tag' as const, id: `tag-${image.reference}`, image },
  ]);
  return firstOfEach(rows).map((row, at) => ({ ...row, y: head + (at + 0.5) * pitch }));
}

/** The height of the registries' panel. */
export function registryHeight(rows: readonly Row[]): number {
  return head + rows.length * pitch + 10;
}

/** The registries: repositories, their tags, the CPUs that each has a manifest for, its layers, and what is still to fetch. */
export function drawRegistry(
  rows: readonly Row[],
  cpus: readonly string[],
  machine: Machine,
  panel: Panel,
  text: Text,
): Mark {
  const end = panel.width - 12;
  return drawPanel('registry', text.message('drawing.registry'), panel, [
    textBlock('missing', [text.message('drawing.missing')], { x: end, y: 17, size, anchor: 'end' }),
    ...rows.flatMap((row) => {
      const { is, id, y, image } = row;
      const { host, name, registry } = image;
      if (is === 'tag') return [drawTag(row, cpus, machine, end, text)];
      if (is === 'repository') return [textBlock(id, [name], { x: 22, y })];
      return [
        textBlock(id, [host], { x: 12, y, weight: 600 }),
        textBlock(`${id}-name`, [text.message(`registries.${registry}`)], {
          x: 18 + labelRoom(host, fontSizes.label, 600),
          y,
          size,
        }),
      ];
    }),
  ]);
}

function drawTag(
  { id, y, image: { tag, cpus, fits, blobs } }: Row,
  known: readonly string[],
  machine: Machine,
  end: number,
  text: Text,
): Mark {
  const missing = missingBlobs(blobs, storedBlobs(machine));
  const layers = chips.x + known.length * chips.step + 6;
  const left = fits ? sayBytes(bytesOf(missing), text) : '–';
  return group(id, { transform: translate(0, y) }, [
    textBlock('tag', [tag], { x: 32, y: 0, size, weight: 600 }),
    ...known.map((cpu, at) => {
      const x = chips.x + at * chips.step;
      return cpus.includes(cpu)
        ? drawChip(cpu, x, cpu === machine.cpu)
        : mark(`cpu-${cpu}`, 'path', { class: 'brace', d: `M${x + chips.width / 2 - 5},0h10` });
    }),
    ...(fits ? blobs : []).map((blob, at) => {
      const x = layers + at * 11;
      const [dress, attrs] = missing.includes(blob)
        ? ['missing', { class: 'brace', x: x + 1, y: -5, width: 7, height: 10 }]
        : ['box role-shared', { x, y: -6, width: 9, height: 12 }];
      return group(`layer-${at}`, { class: dress }, [mark('box', 'rect', attrs)]);
    }),
    textBlock('missing', [left], { x: end, y: 0, size, anchor: 'end' }),
  ]);
}

/** A CPU that the tag has a manifest for; the machine's own stands out. */
function drawChip(cpu: string, x: number, own: boolean): Mark {
  const { width, height } = chips;
  const fitting = textWidth(cpu, size) < width - 2 ? size : 10;
  return boxGroup(
    `cpu-${cpu}`,
    own ? 'box role-hardware' : 'open',
    chips,
    [textBlock('name', [cpu], { x: width / 2, y: height / 2, size: fitting, anchor: 'middle' })],
    [x, -height / 2],
  );
}
