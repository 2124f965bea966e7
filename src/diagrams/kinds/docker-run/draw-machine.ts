import type { Text } from '../../kind.ts';
import { groundPath } from '../../motifs.ts';
import { bytesOf } from '../../rules/layers.ts';
import { spanOf, toStrata } from '../../rules/strata.ts';
import { boxGroup, fontSizes, mark, round, textBlock, type Mark } from '../../scene.ts';
import { sayBytes } from '../../sizes.ts';
import { textWidth } from '../../text-metrics.ts';
import { containerHeight, drawContainer } from './draw-container.ts';
import { drawNames } from './draw-names.ts';
import { storedBlobs, type Machine } from './machine.ts';
import { feet, head, pad, row, type Column } from './place-machine.ts';

const size = fontSizes.small;

/** One computer: the images in its store as strata, and on each its containers with their writable layers. */
export function drawMachine(
  machine: Machine,
  columns: readonly Column[],
  ground: number,
  panel: { readonly width: number; readonly height: number },
  text: Text,
): Mark[] {
  const title = text.message('drawing.machine', { cpu: machine.cpu });
  const sum = text.message('drawing.store', { size: sayBytes(bytesOf(storedBlobs(machine)), text) });
  const empty = columns.length === 0;
  const floors = empty ? [{ x: pad, width: panel.width - 2 * pad }] : columns;
  return [
    boxGroup(
      'store',
      'box role-store',
      { ...panel, rx: 4 },
      [
        textBlock('title', [title], { x: 12, y: 16, size: fontSizes.strong, weight: 600 }),
        empty &&
          textBlock('empty', [text.message('drawing.empty')], { x: 12, y: ground - 12, className: 'soft' }),
        textBlock('sum', [sum], { x: pad, y: ground + feet - 14 }),
        mark('ground', 'path', { class: 'brace', d: groundPath(floors, ground) }),
        ...drawStrata(columns, ground, text),
        ...columns.map((column) => drawNames(column, machine, ground, text)),
      ],
      undefined,
      'store',
    ),
    ...columns.flatMap(({ image, containers }) =>
      containers.flatMap(({ container, x, width }) => [
        mark(`stand-${container.name}`, 'path', {
          class: 'sight',
          d: `M${round(x + width / 2)},${head + containerHeight}V${round(ground - image.blobs.length * row)}`,
        }),
        drawContainer(container, image, width, [x, head], text),
      ]),
    ),
  ];
}

function drawStrata(columns: readonly Column[], ground: number, text: Text): Mark[] {
  const images = columns.map(({ image }) => image.blobs.map(({ digest }) => digest));
  return toStrata(images, false).flatMap((stratum) => {
    const { digest, row: level, again } = stratum;
    const image = columns[stratum.from]?.image;
    const blob = image?.blobs[level];
    if (!blob) return [];
    const shared = images.filter((digests) => digests.includes(digest)).length > 1;
    const { x, width } = spanOf(stratum, columns);
    const height = row - 3;
    const words = sayBytes(blob.bytes, text);
    const fits = textWidth(words, size) * 1.08 + 4 < width;
    return [
      boxGroup(
        again ? `${digest}-${image.id}` : digest,
        `box role-${shared ? 'shared' : 'layer'}`,
        { width, height, rx: 2 },
        [fits && textBlock('size', [words], { x: width / 2, y: height / 2, size, anchor: 'middle' })],
        [x, ground - (level + 1) * row + 1],
      ),
    ];
  });
}
