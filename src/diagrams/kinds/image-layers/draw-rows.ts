import type { Text } from '../../kind.ts';
import { bytesOf } from '../../rules/layers.ts';
import { hatchPath } from '../../emblems.ts';
import { fontSizes, group, mark, textBlock, translate, widths, type Mark, type Width } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import { blobOf, isShared } from './draw-layers.ts';
import type { Shown } from './model.ts';
import { placeLying, type Block } from './place.ts';
import { sayBytes } from './say.ts';

const measures = {
  wide: { names: 206, sums: 60, pitch: 26 },
  narrow: { names: 112, sums: 50, pitch: 34 },
} as const;

/** Many images, each a row with its layers to scale; a layer that neighbours share runs through all their rows. */
export function drawRows(
  shown: Shown,
  apart: boolean,
  text: Text,
  width: Width,
): { marks: Mark[]; blocks: Block[]; height: number } {
  const { names, sums, pitch } = measures[width];
  const largest = Math.max(...shown.images.map(({ blobs }) => bytesOf(blobs)));
  const scale = (widths[width] - names - sums) / largest;
  const blocks = placeLying(shown, apart, names, 8, pitch, scale);
  const drawn = blocks.map((block) => {
    const part = isShared(block, shown) ? 'shared' : 'layer';
    const again = block.stratum.again;
    const size = sayBytes(blobOf(block, shown)?.bytes ?? 0, shown.set, text);
    const fits = part === 'shared' && !again && textWidth(size, fontSizes.small) * 1.1 < block.width;
    return group(
      block.key,
      { class: `${again ? 'hatched' : 'box'} role-${part}`, transform: translate(block.x, block.y) },
      [
        mark('box', 'rect', { width: block.width, height: block.height, rx: 1 }),
        ...(again && block.width > 4
          ? [mark('hatch', 'path', { d: hatchPath(block.width, block.height, 6) })]
          : []),
        ...(fits
          ? [
              textBlock('size', [size], {
                x: block.width / 2,
                y: block.height / 2,
                size: fontSizes.small,
                anchor: 'middle',
              }),
            ]
          : []),
      ],
      part,
    );
  });
  return {
    blocks,
    height: shown.images.length * pitch + 8,
    marks: [
      ...shown.images.flatMap(({ id, name, blobs }, row) => {
        const y = 8 + row * pitch + (pitch - 4) / 2;
        const lines = width === 'wide' ? [name] : name.split(/(?<=:)/);
        return [
          textBlock(`name-${id}`, lines, { x: names - 8, y, size: fontSizes.small, anchor: 'end' }),
          textBlock(`sum-${id}`, [sayBytes(bytesOf(blobs), shown.set, text)], {
            x: names + bytesOf(blobs) * scale + 6,
            y,
            size: fontSizes.small,
            className: 'soft',
          }),
        ];
      }),
      ...drawn,
    ],
  };
}
