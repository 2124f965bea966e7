import { hatchPath } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark, type Setting } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import type { LayerBlob, Shown } from './model.ts';
import type { Block, Box } from './place.ts';
import { sayBytes } from './say.ts';

const slack = 1.07;

/** What a block is drawn as: the layer itself, its outline once it is peeled off, or a copy that is counted again. */
export type Look = 'solid' | 'gone' | 'again';

/** One layer: its box, the instruction that made it, its digest where it has one, its size. */
export function drawLayer(block: Block, shown: Shown, look: Look, text: Text): Mark {
  const blob = blobOf(block, shown);
  const part = isShared(block, shown) ? 'shared' : 'layer';
  const { width, height } = block;
  return group(
    block.key,
    { class: `${dress[look]} role-${part}`, transform: translate(block.x, block.y) },
    [
      mark('box', 'rect', { width, height, rx: 2 }),
      ...(look === 'again' ? [mark('hatch', 'path', { d: hatchPath(width, height, 9), opacity: 0.45 })] : []),
      ...(blob ? drawLabel(blob, block, shown, look, text) : []),
    ],
    part,
  );
}

const dress: Record<Look, string> = { solid: 'box', gone: 'open', again: 'hatched' };

function drawLabel(
  { bytes, digest, layer }: LayerBlob,
  { stratum, width, height }: Block,
  shown: Shown,
  look: Look,
  text: Text,
): Mark[] {
  const size = sayBytes(bytes, shown.set, text);
  const sizeWidth = textWidth(size, fontSizes.label, 600) * slack;
  const id = shown.folding ? [] : [digest];
  const number = shown.folding ? `${stratum.row + 1}  ` : '';
  const made = number + layer.made;
  const className = look === 'again' ? 'halo' : look === 'gone' ? 'soft' : '';
  const line = (key: string, lines: string[], setting: Setting) =>
    textBlock(key, lines, className === '' ? setting : { ...setting, className });
  const beside = textWidth(made, fontSizes.label) * slack + sizeWidth + 28 < width;
  const two = id.length > 0 || !beside;
  const [upper, lower] = two ? [height / 2 - 8, height / 2 + 9] : [height / 2, height / 2];
  return [
    line('made', [made], { x: 10, y: upper }),
    ...(id.length > 0 ? [line('digest', id, { x: 10, y: lower, size: fontSizes.small })] : []),
    line('size', [size], { x: width - 10, y: beside ? height / 2 : lower, anchor: 'end', weight: 600 }),
  ];
}

/** Whether a block's layer belongs to more than one of the images shown. */
export function isShared({ stratum }: Block, { shared }: Shown): boolean {
  return shared.some(({ digest }) => digest === stratum.digest);
}

/** The layer that a block shows. */
export function blobOf({ stratum }: Block, { images }: Shown): LayerBlob | undefined {
  return images[stratum.from]?.blobs[stratum.row];
}

/** The writable layers of containers, side by side on their image; container 1 holds the reader's changes. */
export function drawWritable(shown: Shown, bytes: number, place: Box, gone: boolean, text: Text): Mark[] {
  const between = 5;
  const count = shown.containers;
  const width = (place.width - between * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const size = sayBytes(index === 0 ? bytes : 0, shown.set, text);
    const name = text.message('drawing.writable', { number });
    const wide = textWidth(name, fontSizes.label) * slack + 16 < width;
    const className = gone ? { className: 'soft' } : {};
    return group(
      `writable-${number}`,
      {
        class: `${gone ? 'open' : 'box'} role-writable-layer`,
        transform: translate(place.x + index * (width + between), place.y),
      },
      [
        mark('box', 'rect', { width, height: place.height, rx: 2 }),
        textBlock('name', [wide ? name : text.number(number)], {
          x: width / 2,
          y: place.height / 2 - 8,
          anchor: 'middle',
          ...className,
        }),
        textBlock('size', [size], {
          x: width / 2,
          y: place.height / 2 + 9,
          anchor: 'middle',
          weight: 600,
          size: wide ? fontSizes.label : fontSizes.small,
          ...className,
        }),
      ],
      'writable-layer',
    );
  });
}
