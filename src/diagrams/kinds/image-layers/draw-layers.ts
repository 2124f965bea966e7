import { hatchPath } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { boxGroup, fontSizes, mark, textBlock, type Mark, type Setting } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import type { Shown } from './model.ts';
import type { Block, Box } from './place.ts';
import { sizesOf } from './say.ts';

const slack = 1.07;

/** What a block is drawn as: the layer itself, its outline once it is peeled off, or a copy that is counted again. */
export type Look = 'solid' | 'gone' | 'again';

const dress: Record<Look, string> = { solid: 'box', gone: 'open', again: 'hatched' };
const letters: Record<Look, string> = { solid: '', gone: 'soft', again: 'halo' };

/** One layer: its box, the instruction that made it, its digest where it has one, its size. */
export function drawLayer(block: Block, { set, folding }: Shown, look: Look, text: Text): Mark {
  const { part, x, y, width, height, stratum, blob } = block;
  const size = sizesOf(set, text)(blob.bytes);
  const made = folding ? `${stratum.row + 1}  ${blob.layer.made}` : blob.layer.made;
  const words = textWidth(made, fontSizes.label) + textWidth(size, fontSizes.label, 600);
  const beside = words * slack + 28 < width;
  const middle = height / 2;
  const [upper, lower] = folding && beside ? [middle, middle] : [middle - 8, middle + 9];
  const line = (key: string, said: string, setting: Setting) =>
    textBlock(key, [said], { ...setting, className: letters[look] });
  return boxGroup(
    block.key,
    `${dress[look]} role-${part}`,
    { width, height, rx: 2 },
    [
      look === 'again' && mark('hatch', 'path', { d: hatchPath(width, height, 9), opacity: 0.45 }),
      line('made', made, { x: 10, y: upper }),
      !folding && line('digest', blob.digest, { x: 10, y: lower, size: fontSizes.small }),
      line('size', size, { x: width - 10, y: beside ? middle : lower, anchor: 'end', weight: 600 }),
    ],
    [x, y],
    part,
  );
}

/** The writable layers of containers, side by side on their image; container 1 holds the reader's changes. */
export function drawWritable(
  { containers: count, set }: Shown,
  bytes: number,
  { x, y, width: room, height }: Box,
  gone: boolean,
  text: Text,
): Mark[] {
  const gap = 5;
  const width = (room - gap * (count - 1)) / count;
  const say = sizesOf(set, text);
  return Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    const name = text.message('drawing.writable', { number });
    const wide = textWidth(name, fontSizes.label) * slack + 16 < width;
    const middle = { x: width / 2, anchor: 'middle', className: gone ? 'soft' : '' } as const;
    return boxGroup(
      `writable-${number}`,
      `${gone ? 'open' : 'box'} role-writable-layer`,
      { width, height, rx: 2 },
      [
        textBlock('name', [wide ? name : text.number(number)], { ...middle, y: height / 2 - 8 }),
        textBlock('size', [say(at === 0 ? bytes : 0)], {
          ...middle,
          y: height / 2 + 9,
          weight: 600,
          size: wide ? fontSizes.label : fontSizes.small,
        }),
      ],
      [x + at * (width + gap), y],
      'writable-layer',
    );
  });
}
