import { hatchPath } from '../../emblems.ts';
import { fontSizes, mark, textBlock, widths, type Width } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import { drawBlock } from './draw-layers.ts';
import type { Drawn } from './draw-upright.ts';
import type { LayersState } from './model.ts';
import { between, placeLying } from './place.ts';
import type { Told } from './say.ts';

const size = fontSizes.small;
const top = 8;
const measures = {
  wide: { names: 206, sums: 60, pitch: 26 },
  narrow: { names: 112, sums: 50, pitch: 34 },
} as const;

/** Many images, each a row with its layers to scale; a layer that neighbours share runs through all their rows. */
export function drawRows(told: Told, { naive }: LayersState, width: Width): Drawn {
  const { names, sums, pitch } = measures[width];
  const { images, say } = told;
  const scale = (widths[width] - names - sums) / Math.max(...images.map(({ bytes }) => bytes));
  const blocks = placeLying(told, naive, names, top, pitch, scale);
  return {
    places: { blocks },
    height: top + images.length * pitch,
    marks: [
      ...images.flatMap(({ id, name, bytes }, row) => {
        const y = top + row * pitch + (pitch - between) / 2;
        const lines = width === 'wide' ? [name] : name.split(/(?<=:)/);
        return [
          textBlock(`name-${id}`, lines, { x: names - 8, y, size, anchor: 'end' }),
          textBlock(`sum-${id}`, [say(bytes)], { x: names + bytes * scale + 6, y, size, className: 'soft' }),
        ];
      }),
      ...blocks.map((block) => {
        const { shared, again, width: wide, height, blob } = block;
        const words = say(blob.bytes);
        const fits = shared && !again && textWidth(words, size) * 1.1 < wide;
        return drawBlock(block, again ? 'again' : 'solid', 1, [
          again && wide > 4 && mark('hatch', 'path', { d: hatchPath(wide, height, 6) }),
          fits && textBlock('size', [words], { x: wide / 2, y: height / 2, size, anchor: 'middle' }),
        ]);
      }),
    ],
  };
}
