import type { Text } from '../../kind.ts';
import { groundPath } from '../../motifs.ts';
import { toSpans, type Span } from '../../rules/strata.ts';
import { fontSizes, mark, textBlock, widths, type Mark, type Width } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import type { Places } from './draw-callouts.ts';
import { drawFiles, type Grid } from './draw-files.ts';
import { drawLayer, drawWritable } from './draw-layers.ts';
import type { LayersState } from './model.ts';
import type { Folding, Shown, ShownImage } from './shown.ts';
import { between, edge, placeUpright } from './place.ts';
import type { Told } from './say.ts';

const pitch = { files: 42, digests: 46 } as const;
const feet = 44;
const head = 74;
const stackWidth = 330;

/** The drawing of some images, with the places of what remarks speak of. */
export interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly places: Places;
}

/** A few images as stacks of layers; where their files are known, the table of files beside them or below. */
export function drawUpright(told: Told, state: LayersState, text: Text, width: Width): Drawn {
  const { folding, containers, images, top } = told;
  const wide = width === 'wide';
  const [across, above] = folding && wide ? [stackWidth, head] : [widths[width], 10];
  const step = folding ? pitch.files : pitch.digests;
  const rows = Math.max(...images.map(({ layers }) => layers.length));
  const ground = above + (rows + (containers > 0 ? 1 : 0)) * step;
  // An image that carries containers is wider than the ones beside it, as far as their own layers let it.
  const broad = state.naive ? 1.3 : 2.4;
  const weightOf = ({ id }: ShownImage) => (containers > 0 && id === top?.id ? broad : 1);
  const columns = toSpans(images, weightOf, { x: edge, width: across - edge }, 8);
  const blocks = placeUpright(told, state.naive, columns, ground, step);
  const kept = folding?.kept ?? Infinity;
  const last = columns.at(-1) ?? { x: 0, width: 0 };
  const writable = { ...last, y: ground - (rows + 1) * step, height: step - between };
  const grid = folding && toGrid(folding, ground, wide);
  return {
    height: grid && !wide ? grid.rowY(0) + 18 : ground + feet,
    places: { blocks, writable, grid },
    marks: [
      mark('ground', 'path', { class: 'brace', d: groundPath(columns, ground + 1) }),
      ...blocks.map((block) => {
        const { row, again } = block;
        return drawLayer(block, told, row >= kept ? 'gone' : again ? 'again' : 'solid');
      }),
      ...drawWritable(told, writable, kept <= rows, text),
      ...drawFeet(columns, told.say, ground),
      ...(grid
        ? [
            drawSeen(told, grid, wide, text),
            ...(wide ? [] : drawRowNames(folding, grid, text)),
            ...drawFiles(told, folding, grid),
          ]
        : []),
    ],
  };
}

/** The table of files: beside the stack its rows are the stack's, below it they are numbered like the layers. */
function toGrid({ layers, paths }: Folding, ground: number, wide: boolean): Grid {
  const [x, room] = wide ? [352, widths.wide] : [46, widths.narrow];
  const step = Math.min(room - x, paths.length * 92) / paths.length;
  const from = ground + feet + 40;
  const last = layers.length - 1;
  return wide
    ? { paths, x, step, headY: 16, seenY: 46, rowY: (at) => ground - (at + 0.5) * pitch.files - between / 2 }
    : { paths, x, step, headY: from + 12, seenY: from + 40, rowY: (at) => from + 80 + (last - at) * 30 };
}

function drawSeen({ containers }: Shown, { headY, seenY }: Grid, wide: boolean, text: Text): Mark {
  const line = text.message(containers > 0 ? 'drawing.seen' : 'drawing.seen-image', { number: 1 });
  return textBlock('seen', wrapText(line, wide ? stackWidth : widths.narrow, fontSizes.label, 600), {
    weight: 600,
    ...(wide ? { x: stackWidth, y: seenY, anchor: 'end' } : { x: edge, y: headY - 34 }),
  });
}

function drawRowNames({ image, layers }: Folding, { rowY }: Grid, text: Text): Mark[] {
  return layers.map((_, at) => {
    const name = at < image.length ? text.number(at + 1) : text.message('drawing.row-writable');
    return textBlock(`row-${at}`, [name], { x: edge, y: rowY(at), size: fontSizes.small });
  });
}

/** Under the ground: each image's name and size. */
function drawFeet(
  columns: readonly (ShownImage & Span)[],
  say: (bytes: number) => string,
  ground: number,
): Mark[] {
  const { strong, label } = fontSizes;
  const fits = columns.every(({ name, width }) => wrapText(name, width, strong, 600).length === 1);
  const size = fits ? strong : label;
  return columns.flatMap(({ id, name, bytes, x }) => [
    textBlock(`foot-${id}`, [name], { x, y: ground + 17, size, weight: 600 }),
    textBlock(`foot-${id}-size`, [say(bytes)], { x, y: ground + 35 }),
  ]);
}
