import type { Text } from '../../kind.ts';
import { bytesOf } from '../../rules/layers.ts';
import { orderByBase, toStrata } from '../../rules/strata.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import { drawContainer, containerHeight } from './draw-container.ts';
import { storedBlobs, type Container, type Machine, type StoredImage } from './machine.ts';
import type { RunData } from './schema.ts';
import { sayBytes } from './say.ts';

const row = 26;
const head = 38;
const feet = 66;
const footLines = 3;
const gap = 6;
const pad = 10;

/** The height of the machine's panel: its containers above its store. */
export function machineHeight(data: RunData): number {
  return groundOf(data) + feet;
}

function groundOf({ registries }: RunData): number {
  const most = Math.max(...registries.flatMap(({ repositories }) => repositories.flatMap(({ tags }) => tags.map(({ layers }) => layers.length))));
  return head + containerHeight + 18 + most * row;
}

/** The machine's panel with the places of what remarks speak of. */
export interface DrawnMachine {
  readonly marks: readonly Mark[];
  /** Upper left corners by container name, and of an image's names by its id. */
  readonly containers: Readonly<Record<string, { readonly x: number; readonly y: number; readonly width: number }>>;
  readonly feet: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

/** One computer: the images in its store as strata, and on each its containers with their writable layers. */
export function drawMachine(data: RunData, machine: Machine, width: number, height: number, text: Text): DrawnMachine {
  const ground = groundOf(data);
  const images = toColumns(data, machine, width);
  const containerY = head;
  const blobs = storedBlobs(machine);
  const top = (image: StoredImage) => ground - image.blobs.length * row;
  const strata = toStrata(images.map(({ image }) => image.blobs.map(({ digest }) => digest)), false);
  const placed = images.flatMap(({ containers }) => containers);
  return {
    containers: Object.fromEntries(placed.map(({ container, x, width: wide }) => [container.name, { x, y: containerY, width: wide }])),
    feet: Object.fromEntries(images.map(({ image, x, width: wide }) => {
      const [first = ''] = nameLines(image, machine, wide, text);
      return [image.id, { x: x + Math.min(wide - 6, textWidth(first, fontSizes.small, 600) + 15), y: ground + 13 }];
    })),
    marks: [
      group('store', { class: 'box role-store' }, [
        mark('box', 'rect', { width, height, rx: 4 }),
        textBlock('title', [text.message('drawing.machine', { cpu: machine.cpu })], { x: 12, y: 16, size: fontSizes.strong, weight: 600 }),
        ...(images.length === 0 ? [textBlock('empty', [text.message('drawing.empty')], { x: 12, y: ground - 12, className: 'soft' })] : []),
        textBlock('sum', [text.message('drawing.store', { size: sayBytes(bytesOf(blobs), text) })], { x: pad, y: ground + feet - 14 }),
        mark('ground', 'path', { class: 'brace', d: images.map(({ x, width: wide }) => `M${round(x)},${ground}h${round(wide)}`).join('') || `M${pad},${ground}h${width - 2 * pad}` }),
        ...strata.flatMap((stratum) => {
          const [from, to] = [images[stratum.from], images[stratum.to]];
          const blob = from?.image.blobs[stratum.row];
          if (!from || !to || !blob) return [];
          const shared = images.filter(({ image }) => image.blobs.some(({ digest }) => digest === blob.digest)).length > 1;
          const wide = to.x + to.width - from.x;
          const size = sayBytes(blob.bytes, text);
          return [
            group(`${stratum.digest}${stratum.again ? `-${from.image.id}` : ''}`, {
              class: `box role-${shared ? 'shared' : 'layer'}`, transform: translate(from.x, ground - (stratum.row + 1) * row + 1),
            }, [
              mark('box', 'rect', { width: wide, height: row - 3, rx: 2 }),
              ...(textWidth(size, fontSizes.small) * 1.08 + 4 < wide
                ? [textBlock('size', [size], { x: wide / 2, y: (row - 3) / 2, size: fontSizes.small, anchor: 'middle' })]
                : []),
            ]),
          ];
        }),
        ...images.map(({ image, x, width: wide }) => drawNames(image, machine, x, ground, wide, text)),
      ], 'store'),
      ...placed.flatMap(({ container, image, x, width: wide }) => [
        mark(`stand-${container.name}`, 'path', {
          class: 'sight', d: `M${round(x + wide / 2)},${containerY + containerHeight}V${round(top(image))}`,
        }),
        drawContainer(container, image, wide, x, containerY, text),
      ]),
    ],
  };
}

interface Column {
  readonly image: StoredImage;
  readonly x: number;
  readonly width: number;
  readonly containers: readonly { readonly container: Container; readonly image: StoredImage; readonly x: number; readonly width: number }[];
}

/** Where each image stands; one that carries containers is as many times as wide. */
function toColumns(data: RunData, machine: Machine, width: number): Column[] {
  const digests = data.layers.map(({ id }) => `${id}-${machine.cpu}`);
  const images = orderByBase(machine.images.map((image) => ({ image, layers: image.blobs.map(({ digest }) => digest) })), digests);
  const on = (image: StoredImage) => machine.containers.filter((container) => container.image === image.id);
  const units = images.map(({ image }) => Math.max(1, on(image).length * (images.length > 2 ? 1 : 1.4)));
  const unit = Math.min(165, (width - 2 * pad - gap * (images.length - 1)) / units.reduce((sum, one) => sum + one, 0));
  let x = pad;
  return images.map(({ image }, at) => {
    const wide = (units[at] ?? 1) * unit;
    const own = on(image);
    const each = (wide - 4 * (own.length - 1)) / own.length;
    const left = x;
    x += wide + gap;
    return {
      image, x: left, width: wide,
      containers: own.map((container, index) => ({ container, image, x: left + index * (each + 4), width: each })),
    };
  });
}

/** Under the ground: the names that point at an image now, or that none does. */
function drawNames(image: StoredImage, machine: Machine, x: number, ground: number, width: number, text: Text): Mark {
  const lines = nameLines(image, machine, width, text);
  return textBlock(`names-${image.id}`, lines, {
    x, y: ground + 13 + ((lines.length - 1) * fontSizes.small * 1.25) / 2, size: fontSizes.small, weight: 600, 
  });
}

/** The names of an image, each whole on as many lines as it needs; where they do not fit, without their registries and groups. */
function nameLines({ id }: StoredImage, { names }: Machine, width: number, text: Text): string[] {
  const own = Object.keys(names).filter((name) => names[name] === id);
  if (own.length === 0) return wrapText(text.message('drawing.untagged'), width, fontSizes.small, 600, 0.02);
  const whole = own.flatMap((name) => breakName(name, width));
  if (whole.length <= footLines) return whole;
  const short = own.flatMap((name) => breakName(name.split('/').at(-1) ?? name, width));
  return short.length <= footLines ? short : [...short.slice(0, footLines - 1), '…'];
}

/** A name broken before its tag, or where it must. */
function breakName(name: string, width: number): string[] {
  return wrapText(name.replace(':', ' :'), width, fontSizes.small, 600, 0.02).map((line) => line.replace(' :', ':'));
}
