import { calloutEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { bytesOf } from '../../rules/layers.ts';
import { fontSizes, mark, round, textBlock, widths, type Mark, type Scene, type Width } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { callouts, type Callout } from './callouts.ts';
import { barsHeight, drawBars } from './draw-bars.ts';
import { chipAt, drawFiles, type Grid } from './draw-files.ts';
import { drawLayer, drawWritable, isShared } from './draw-layers.ts';
import { drawRows } from './draw-rows.ts';
import { toShown, type Folding, type LayersState, type Shown } from './model.ts';
import { placeColumns, placeUpright, type Block, type Box } from './place.ts';
import type { LayersData } from './schema.ts';
import { sayBytes, writtenBytes } from './say.ts';

const pitch = { files: 42, digests: 46 } as const;
/** Room on the left for the numbers of remarks. */
const edge = 10;
const feet = 44;
const head = 74;
const stackWidth = 330;

/** The images as stacks with their files beside them, or as rows where many are shown; below, what their sizes add up to. */
export function layout(data: LayersData, state: LayersState, text: Text, width: Width): Scene {
  const shown = toShown(data, state);
  const upper = drawImages(shown, state, text, width);
  const barsY = upper.height + 14;
  const room = widths[width] - edge;
  const origin = wrapText(text.message(`origin.${shown.set.id}`), room, fontSizes.small);
  const originY = barsY + (shown.images.length > 0 ? barsHeight : 0) + 8 + origin.length * 7;
  return {
    width: widths[width],
    height: originY + origin.length * 7 + 2,
    marks: [
      ...upper.marks,
      ...(shown.images.length > 0 ? drawBars(shown, text, { x: edge, y: barsY, width: room }) : []),
      textBlock('origin', origin, { x: edge, y: originY, size: fontSizes.small, className: 'soft' }),
    ],
  };
}

function drawImages(shown: Shown, state: LayersState, text: Text, width: Width): { marks: Mark[]; height: number } {
  const count = shown.images.length;
  if (count === 0) return { marks: [textBlock('empty', [text.message('drawing.none-chosen')], { x: edge, y: 20, className: 'soft' })], height: 40 };
  if (count <= (width === 'wide' ? 3 : 2)) return drawUpright(shown, state, text, width);
  const { marks, blocks, height } = drawRows(shown, state.naive, text, width);
  return { marks: [...marks, ...drawCallouts(callouts(shown, state), { blocks }, shown)], height };
}

function drawUpright(shown: Shown, state: LayersState, text: Text, width: Width): { marks: Mark[]; height: number } {
  const { folding, containers, images } = shown;
  const wide = width === 'wide';
  const across = (folding && wide ? stackWidth : widths[width]) - edge;
  const step = folding ? pitch.files : pitch.digests;
  const rows = Math.max(...images.map(({ layers }) => layers.length));
  const ground = (folding && wide ? head : 10) + (rows + (containers > 0 ? 1 : 0)) * step;
  const columns = placeColumns(shown, edge, across);
  const blocks = placeUpright(shown, state.naive, columns, ground, step);
  const kept = folding?.kept ?? Infinity;
  const last = columns.at(-1) ?? { x: 0, width: 0 };
  const writable: Box = { ...last, y: ground - (rows + 1) * step, height: step - 4 };
  const grid = folding && toGrid(folding, ground, wide);
  return {
    height: grid && !wide ? grid.rowY(0) + 18 : ground + feet,
    marks: [
      mark('ground', 'path', { class: 'brace', d: columns.map((column) => `M${round(column.x)},${ground + 1}h${round(column.width)}`).join('') }),
      ...blocks.map((block) => drawLayer(block, shown, block.stratum.row >= kept ? 'gone' : block.stratum.again ? 'again' : 'solid', text)),
      ...(containers > 0 ? drawWritable(shown, writtenBytes(shown), writable, kept <= rows, text) : []),
      ...drawFeet(shown, columns, ground, text),
      ...(grid ? [drawSeen(shown, grid, wide, text), ...(wide ? [] : drawRowNames(folding, grid, text)), ...drawFiles(shown, folding, grid, text)] : []),
      ...drawCallouts(callouts(shown, state), { blocks, writable, ...(grid && { files: { grid, folding } }) }, shown),
    ],
  };
}

/** The table of files: beside the stack its rows are the stack's, below it they are numbered like the layers. */
function toGrid({ image, writable, paths }: Folding, ground: number, wide: boolean): Grid {
  const chip = 22;
  const gridWidth = (room: number) => Math.min(room, paths.length * 92);
  if (wide) {
    const rowY = (layer: number) => ground - (layer + 1) * pitch.files + (pitch.files - 4) / 2;
    return { x: 352, width: gridWidth(widths.wide - 352), headY: 16, seenY: 46, rowY, chip };
  }
  const from = ground + feet + 40;
  const top = image.length - (writable ? 0 : 1);
  return { x: 46, width: gridWidth(widths.narrow - 46), headY: from + 12, seenY: from + 40, rowY: (layer) => from + 80 + (top - layer) * 30, chip };
}

function drawSeen({ containers }: Shown, { headY, seenY }: Grid, wide: boolean, text: Text): Mark {
  const line = containers > 0 ? text.message('drawing.seen', { number: 1 }) : text.message('drawing.seen-image');
  return textBlock('seen', wrapText(line, wide ? stackWidth : widths.narrow, fontSizes.label, 600), {
    weight: 600, ...(wide ? { x: stackWidth, y: seenY, anchor: 'end' } : { x: edge, y: headY - 34 }),
  });
}

function drawRowNames({ image, writable }: Folding, { rowY }: Grid, text: Text): Mark[] {
  const names = [...image.map((_, layer) => text.number(layer + 1)), ...(writable ? [text.message('drawing.row-writable')] : [])];
  return names.map((name, layer) => textBlock(`row-${layer}`, [name], { x: edge, y: rowY(layer), size: fontSizes.small }));
}

/** Under the ground: each image's name and size. */
function drawFeet({ images, set }: Shown, columns: readonly Pick<Box, 'x' | 'width'>[], ground: number, text: Text): Mark[] {
  const fits = images.every(({ name }, index) => wrapText(name, columns[index]?.width ?? 0, fontSizes.strong, 600).length === 1);
  const size = fits ? fontSizes.strong : fontSizes.label;
  return images.flatMap(({ id, name, blobs }, index) => {
    const column = columns[index];
    if (!column) return [];
    return [
      textBlock(`foot-${id}`, [name], { x: column.x, y: ground + 17, size, weight: 600 }),
      textBlock(`foot-${id}-size`, [sayBytes(bytesOf(blobs), set, text)], { x: column.x, y: ground + 35 }),
    ];
  });
}

interface Places {
  readonly blocks: readonly Block[];
  readonly writable?: Box;
  readonly files?: { readonly grid: Grid; readonly folding: Folding };
}

/** The numbers of the remarks, each at the upper left corner of what it speaks of. */
function drawCallouts(all: readonly Callout[], { blocks, writable, files }: Places, shown: Shown): Mark[] {
  const corner = ({ at }: Callout): readonly [number, number] | undefined => {
    if (typeof at === 'object') return files && chipAt(files.grid, files.folding, at.path, at.layer);
    const place = at === 'writable-layer' ? writable : largest(blocks.filter((block) => {
      if (at === 'again') return block.stratum.again;
      return !block.stratum.again && isShared(block, shown) === (at === 'shared');
    }));
    return place && [place.x + 1, place.y + 1];
  };
  return all.flatMap((callout, index) => {
    const place = corner(callout);
    return place ? [calloutEmblem(index + 1, ...place)] : [];
  });
}

/** The largest of some boxes, of equal ones the last. */
function largest(boxes: readonly Box[]): Box | undefined {
  return boxes.reduce<Box | undefined>(
    (most, box) => (most && most.width * most.height > box.width * box.height ? most : box),
    undefined,
  );
}
