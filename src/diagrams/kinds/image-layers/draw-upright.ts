import type { Text } from '../../kind.ts';
import { bytesOf } from '../../rules/layers.ts';
import { fontSizes, mark, round, textBlock, widths, type Mark, type Width } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { callouts } from './callouts.ts';
import { drawCallouts } from './draw-callouts.ts';
import { drawFiles, type Grid } from './draw-files.ts';
import { drawLayer, drawWritable } from './draw-layers.ts';
import type { Folding, LayersState, Shown } from './model.ts';
import { edge, placeColumns, placeUpright, type Box } from './place.ts';
import { sayBytes, writtenBytes } from './say.ts';

const pitch = { files: 42, digests: 46 } as const;
const feet = 44;
const head = 74;
const stackWidth = 330;

/** A few images as stacks of layers; where their files are known, the table of files beside them or below. */
export function drawUpright(
  shown: Shown,
  state: LayersState,
  text: Text,
  width: Width,
): { marks: Mark[]; height: number } {
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
      mark('ground', 'path', {
        class: 'brace',
        d: columns.map((column) => `M${round(column.x)},${ground + 1}h${round(column.width)}`).join(''),
      }),
      ...blocks.map((block) =>
        drawLayer(
          block,
          shown,
          block.stratum.row >= kept ? 'gone' : block.stratum.again ? 'again' : 'solid',
          text,
        ),
      ),
      ...(containers > 0 ? drawWritable(shown, writtenBytes(shown), writable, kept <= rows, text) : []),
      ...drawFeet(shown, columns, ground, text),
      ...(grid
        ? [
            drawSeen(shown, grid, wide, text),
            ...(wide ? [] : drawRowNames(folding, grid, text)),
            ...drawFiles(shown, folding, grid, text),
          ]
        : []),
      ...drawCallouts(
        callouts(shown, state),
        { blocks, writable, ...(grid && { files: { grid, folding } }) },
        shown,
      ),
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
  return {
    x: 46,
    width: gridWidth(widths.narrow - 46),
    headY: from + 12,
    seenY: from + 40,
    rowY: (layer) => from + 80 + (top - layer) * 30,
    chip,
  };
}

function drawSeen({ containers }: Shown, { headY, seenY }: Grid, wide: boolean, text: Text): Mark {
  const line =
    containers > 0 ? text.message('drawing.seen', { number: 1 }) : text.message('drawing.seen-image');
  return textBlock('seen', wrapText(line, wide ? stackWidth : widths.narrow, fontSizes.label, 600), {
    weight: 600,
    ...(wide ? { x: stackWidth, y: seenY, anchor: 'end' } : { x: edge, y: headY - 34 }),
  });
}

function drawRowNames({ image, writable }: Folding, { rowY }: Grid, text: Text): Mark[] {
  const names = [
    ...image.map((_, layer) => text.number(layer + 1)),
    ...(writable ? [text.message('drawing.row-writable')] : []),
  ];
  return names.map((name, layer) =>
    textBlock(`row-${layer}`, [name], { x: edge, y: rowY(layer), size: fontSizes.small }),
  );
}

/** Under the ground: each image's name and size. */
function drawFeet(
  { images, set }: Shown,
  columns: readonly Pick<Box, 'x' | 'width'>[],
  ground: number,
  text: Text,
): Mark[] {
  const fits = images.every(
    ({ name }, index) => wrapText(name, columns[index]?.width ?? 0, fontSizes.strong, 600).length === 1,
  );
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
