import type { Text } from '../../kind.ts';
import { bytesOf } from '../../rules/layers.ts';
import { toStrata } from '../../rules/strata.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import { drawContainer, containerHeight } from './draw-container.ts';
import { drawNames, nameLines } from './draw-names.ts';
import { storedBlobs, type Machine } from './machine.ts';
import { pad, toColumns, type Column, type Span } from './place-machine.ts';
import type { RunData } from './schema.ts';
import { sayBytes } from './say.ts';

const row = 26;
const head = 38;
const feet = 66;

/** The height of the machine's panel: its containers above its store. */
export function machineHeight(data: RunData): number {
  return groundOf(data) + feet;
}

function groundOf({ registries }: RunData): number {
  const most = Math.max(
    ...registries.flatMap(({ repositories }) =>
      repositories.flatMap(({ tags }) => tags.map(({ layers }) => layers.length)),
    ),
  );
  return head + containerHeight + 18 + most * row;
}

/** The machine's panel with the places of what remarks speak of. */
export interface DrawnMachine {
  readonly marks: readonly Mark[];
  /** Upper left corners by container name, and of an image's names by its id. */
  readonly containers: Readonly<Record<string, Span & { readonly y: number }>>;
  readonly feet: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

/** One computer: the images in its store as strata, and on each its containers with their writable layers. */
export function drawMachine(
  data: RunData,
  machine: Machine,
  width: number,
  height: number,
  text: Text,
): DrawnMachine {
  const ground = groundOf(data);
  const columns = toColumns(data, machine, width);
  const placed = columns.flatMap(({ containers }) => containers);
  return {
    containers: Object.fromEntries(
      placed.map(({ container, x, width: wide }) => [container.name, { x, y: head, width: wide }]),
    ),
    feet: Object.fromEntries(
      columns.map(({ image, x, width: wide }) => {
        const [first = ''] = nameLines(image, machine, wide, text);
        const beside = Math.min(wide - 6, textWidth(first, fontSizes.small, 600) + 15);
        return [image.id, { x: x + beside, y: ground + 13 }];
      }),
    ),
    marks: [
      drawStore(machine, columns, ground, { width, height }, text),
      ...placed.flatMap(({ container, image, x, width: wide }) => [
        mark(`stand-${container.name}`, 'path', {
          class: 'sight',
          d: `M${round(x + wide / 2)},${head + containerHeight}V${round(ground - image.blobs.length * row)}`,
        }),
        drawContainer(container, image, wide, x, head, text),
      ]),
    ],
  };
}

function drawStore(
  machine: Machine,
  columns: readonly Column[],
  ground: number,
  { width, height }: { width: number; height: number },
  text: Text,
): Mark {
  const title = text.message('drawing.machine', { cpu: machine.cpu });
  const sum = text.message('drawing.store', { size: sayBytes(bytesOf(storedBlobs(machine)), text) });
  const floors = columns.length === 0 ? [{ x: pad, width: width - 2 * pad }] : columns;
  const floor = floors.map((span) => `M${round(span.x)},${ground}h${round(span.width)}`).join('');
  return group(
    'store',
    { class: 'box role-store' },
    [
      mark('box', 'rect', { width, height, rx: 4 }),
      textBlock('title', [title], { x: 12, y: 16, size: fontSizes.strong, weight: 600 }),
      ...(columns.length === 0
        ? [textBlock('empty', [text.message('drawing.empty')], { x: 12, y: ground - 12, className: 'soft' })]
        : []),
      textBlock('sum', [sum], { x: pad, y: ground + feet - 14 }),
      mark('ground', 'path', { class: 'brace', d: floor }),
      ...drawStrata(columns, ground, text),
      ...columns.map(({ image, x, width: wide }) => drawNames(image, machine, x, ground, wide, text)),
    ],
    'store',
  );
}

function drawStrata(columns: readonly Column[], ground: number, text: Text): Mark[] {
  const images = columns.map(({ image }) => image.blobs.map(({ digest }) => digest));
  return toStrata(images, false).flatMap(({ digest, row: level, from, to, again }) => {
    const [first, last] = [columns[from], columns[to]];
    const blob = first?.image.blobs[level];
    if (!first || !last || !blob) return [];
    const shared = images.filter((digests) => digests.includes(digest)).length > 1;
    const width = last.x + last.width - first.x;
    const size = sayBytes(blob.bytes, text);
    const fits = textWidth(size, fontSizes.small) * 1.08 + 4 < width;
    const middle = { x: width / 2, y: (row - 3) / 2, size: fontSizes.small, anchor: 'middle' } as const;
    return [
      group(
        again ? `${digest}-${first.image.id}` : digest,
        {
          class: `box role-${shared ? 'shared' : 'layer'}`,
          transform: translate(first.x, ground - (level + 1) * row + 1),
        },
        [
          mark('box', 'rect', { width, height: row - 3, rx: 2 }),
          ...(fits ? [textBlock('size', [size], middle)] : []),
        ],
      ),
    ];
  });
}
