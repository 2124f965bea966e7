import { calloutEmblem, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { kernelCount } from '../../rules/topology.ts';
import {
  fontSizes,
  group,
  textBlock,
  translate,
  widths,
  type Mark,
  type Scene,
  type Width,
} from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { blend } from './blend.ts';
import { drawBrace, drawEdges, drawPiece, drawRowNames } from './draw.ts';
import { callouts, columns, type Side, type StacksState } from './model.ts';
import { groundFor, measure, place, type Column } from './place.ts';
import type { StacksData } from './schema.ts';

const gapBelow = 26;

/** Two columns on common ground: side by side, or one under the other where the page is narrow. */
export function layout(data: StacksData, state: StacksState, text: Text, width: Width): Scene {
  const { left, right } = columns(data, state);
  if (width === 'wide') {
    const ground = groundFor([left, right], state.aside);
    return {
      width: widths.wide,
      height: ground + measure.foot,
      marks: [
        drawColumn(data, state, text, { side: 'left', x: 0, y: 0, ground }),
        drawColumn(data, state, text, { side: 'right', x: widths.wide - measure.width, y: 0, ground }),
      ],
    };
  }
  const upper = groundFor(state.morph > 0 ? [left, right] : [left], state.aside);
  const lower = groundFor([right], state.aside);
  const below = upper + measure.foot + gapBelow;
  return {
    width: widths.narrow,
    height: below + lower + measure.foot,
    marks: [
      drawColumn(data, state, text, { side: 'left', x: 0, y: 0, ground: upper }),
      drawColumn(data, state, text, { side: 'right', x: 0, y: below, ground: lower }),
    ],
  };
}

/** Where a column stands in the drawing and how deep its ground lies. */
interface Spot {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly ground: number;
}

function drawColumn(data: StacksData, state: StacksState, text: Text, { side, x, y, ground }: Spot): Mark {
  const column = columnOf(data, state, side, ground);
  return group(side, { class: 'column', transform: translate(x, y) }, [
    ...drawFoot(data, state, text, side, ground),
    ...drawRowNames(column, text),
    ...column.pieces.map((piece) => drawPiece(piece, state.apps, text)),
    ...(state.boundaries ? drawEdges(column) : []),
    ...drawBrace(column.repeated, state.apps, text),
    ...drawCallouts(data, state, side, column),
  ]);
}

function columnOf(data: StacksData, state: StacksState, side: Side, ground: number): Column {
  const own = place(columns(data, state)[side], state.apps, state.aside, ground);
  if (side === 'right' || state.morph === 0) return own;
  return blend(own, place(columns(data, state).right, state.apps, state.aside, ground), state.morph / 100);
}

/** Under the ground: the column's name and one emblem for every kernel that runs. */
function drawFoot(data: StacksData, state: StacksState, text: Text, side: Side, ground: number): Mark[] {
  const { left, right } = columns(data, state);
  const [from, to] = [kernelCount(left, state.apps), kernelCount(right, state.apps)];
  const morphing = side === 'left' && state.morph > 0;
  const count = side === 'right' || state.morph === 100 ? to : from;
  const name = morphing && state.morph === 100 ? right : side === 'left' ? left : right;
  const lines = wrapText(text.message(`topologies.${name.id}`), measure.width, fontSizes.title, 600).slice(
    0,
    2,
  );
  const label =
    morphing && state.morph < 100
      ? text.message('kernels-morph', { from, to })
      : text.message('kernels', { kernels: count });
  return [
    textBlock('title', lines.length === 1 ? lines : [lines.join(' ')], {
      x: 0,
      y: ground + 22,
      size: lines.length === 1 ? fontSizes.title : fontSizes.strong,
      weight: 600,
    }),
    group('kernels', { class: 'kernel-count', transform: translate(0, ground + 50) }, [
      ...Array.from({ length: count }, (_, index) => kernelEmblem(String(index), 10 + index * 22, 0, 10)),
      textBlock('label', [label], { x: count * 22 + 6, y: 0, size: fontSizes.strong, weight: 600 }),
    ]),
  ];
}

function drawCallouts(data: StacksData, state: StacksState, side: Side, column: Column): Mark[] {
  if (state.morph > 0) return [];
  return callouts(data, state).flatMap((callout, index) => {
    const piece = callout.side === side ? column.pieces.find(({ layer }) => layer === callout.at) : undefined;
    return piece ? [calloutEmblem(index + 1, piece.x + 1, piece.y + 1)] : [];
  });
}
