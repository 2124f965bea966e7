import { hatchPath } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { boxGroup, fontSizes, mark, textBlock, type Mark, type Maybe, type Setting } from '../../scene.ts';
import { labelRoom, textWidth } from '../../text-metrics.ts';
import type { Block, Box } from './place.ts';
import type { Told } from './say.ts';

/** What a block is drawn as: the layer itself, its outline once it is peeled off, or a copy that is counted again. */
export type Look = 'solid' | 'gone' | 'again';

const dress: Record<Look, string> = { solid: 'box', gone: 'open', again: 'hatched' };
const letters: Record<Look, string> = { solid: '', gone: 'soft', again: 'halo' };

/** The box of a layer in its place, with what stands in it. */
export function drawBlock(block: Block, look: Look, rx: number, inside: readonly Maybe[]): Mark {
  const { key, part, x, y, width, height } = block;
  return boxGroup(key, `${dress[look]} role-${part}`, { width, height, rx }, inside, [x, y], part);
}

/** One layer: its box, the instruction that made it, its digest where it has one, its size. */
export function drawLayer(block: Block, { folding, say }: Told, look: Look): Mark {
  const { width, height, row, blob } = block;
  const size = say(blob.bytes);
  const made = folding ? `${row + 1}  ${blob.made}` : blob.made;
  const beside = labelRoom(made, fontSizes.label) + labelRoom(size, fontSizes.label, 600) + 28 < width;
  const middle = height / 2;
  const [upper, lower] = folding && beside ? [middle, middle] : [middle - 8, middle + 9];
  const line = (key: string, said: string, setting: Setting) =>
    textBlock(key, [said], { ...setting, className: letters[look] });
  return drawBlock(block, look, 2, [
    look === 'again' && mark('hatch', 'path', { d: hatchPath(width, height, 9), opacity: 0.45 }),
    line('made', made, { x: 10, y: upper }),
    !folding && line('digest', blob.digest, { x: 10, y: lower, size: fontSizes.small }),
    line('size', size, { x: width - 10, y: beside ? middle : lower, anchor: 'end', weight: 600 }),
  ]);
}

/** The writable layers of containers, side by side on their image; container 1 holds the reader's changes. */
export function drawWritable(
  { containers: count, written, say }: Told,
  { x, y, width: room, height }: Box,
  gone: boolean,
  text: Text,
): Mark[] {
  const gap = 5;
  const width = (room - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    const name = text.message('drawing.writable', { number });
    const wide = labelRoom(name, fontSizes.label) + 16 < width;
    const held = say(at === 0 ? written : 0);
    const size = wide ? fontSizes.label : fontSizes.small;
    const middle = { x: width / 2, anchor: 'middle', className: gone ? 'soft' : '' } as const;
    return boxGroup(
      `writable-${number}`,
      `${gone ? 'open' : 'box'} role-writable-layer`,
      { width, height, rx: 2 },
      [
        textBlock('name', [wide ? name : text.number(number)], { ...middle, y: height / 2 - 8 }),
        textWidth(held, size, 600) < width &&
          textBlock('size', [held], { ...middle, y: height / 2 + 9, weight: 600, size }),
      ],
      [x + at * (width + gap), y],
      'writable-layer',
    );
  });
}
