import type { Text } from '../../kind.ts';
import { groundPath } from '../../motifs.ts';
import { bytesOf } from '../../rules/layers.ts';
import { spanOf, toStrata } from '../../rules/strata.ts';
import { boxGroup, fontSizes, mark, round, textBlock, type Mark } from '../../scene.ts';
import { sayBytes } from '../../sizes.ts';
import { textWidth } from '../../text-metrics.ts';
import { containerHeight, drawContainer } from './draw-container.ts';
import { drawNames } from './draw-names.ts';
import { drawPanel, type Panel } from './draw-panel.ts';
import { storedBlobs, type Machine } from './machine.ts';
import { feet, head, pad, row, type Column } from './place-machine.ts';

const size = fontSizes.small;

/** One computer: the images in its store as strata, and on each its containers with their writable layers. */
export function drawMachine(
  machine: Machine,
  columns: readonly Column[],
  ground: number,
  panel: Panel,
  text: Text,
): Mark[] {
  const title = text.message('drawing.machine', { cpu: machine.cpu });
  const sum = text.message('drawing.store', { size: sayBytes(bytesOf(storedBlobs(machine)), text) });
  const empty = columns.length === 0;
  const floors = empty ? [{ x: pad, width: panel.width - 2 * pad }] : columns;
  return [
    drawPanel('store', title, panel, [
      empty &&
        textBlock('empty', [text.message('drawing.empty')], { x: 12, y: ground - 12, className: 'soft' }),
      textBlock('sum', [sum], { x: pad, y: ground + feet - 14 }),
      mark('ground', 'path', { class: 'brace', d: groundPath(floors, ground) }),
      ...drawStrata(columns, ground, text),
      ...columns.map((column) => drawNames(column, machine, ground, text)),
    ]),
    ...columns.flatMap((column) =>
      column.containers.flatMap((container) => [
        mark(`stand-${container.name}`, 'path', {
          class: 'sight',
          d: `M${round(container.x + container.width / 2)},${head + containerHeight}V${round(ground - column.blobs.length * row)}`,
        }),
        drawContainer(container, column, head, text),
      ]),
    ),
  ];
}

function drawStrata(columns: readonly Column[], ground: number, text: Text): Mark[] {
  return toStrata(columns, false).map((stratum) => {
    const { blob, key, row: level, shared } = stratum;
    const { x, width } = spanOf(stratum, columns);
    const height = row - 3;
    const words = sayBytes(blob.bytes, text);
    const fits = textWidth(words, size) * 1.08 + 4 < width;
    return boxGroup(
      key,
      `box role-${shared ? 'shared' : 'layer'}`,
      { width, height, rx: 2 },
      [fits && textBlock('size', [words], { x: width / 2, y: height / 2, size, anchor: 'middle' })],
      [x, ground - (level + 1) * row + 1],
    );
  });
}
