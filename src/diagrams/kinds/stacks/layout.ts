import { calloutEmblems, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import type { Side } from '../../rules/topology.ts';
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
import { labelRoom } from '../../text-metrics.ts';
import { blend } from './blend.ts';
import { drawBrace, drawPiece, drawRowNames } from './draw.ts';
import { callouts, shownIn, topologyOf, type StacksState } from './model.ts';
import { groundFor, measure, place } from './place.ts';
import type { StacksData } from './schema.ts';
import { valuesOf } from './values.ts';

const gapBelow = 26;

/** Two columns on common ground: side by side, or one under the other where the page is narrow. */
export function layout(data: StacksData, state: StacksState, text: Text, width: Width): Scene {
  const both = shownIn(data, state);
  const isWide = width === 'wide';
  const leftGround = groundFor(isWide || state.morph > 0 ? both : both.slice(0, 1), state.aside);
  const rightGround = isWide ? leftGround : groundFor(both.slice(1), state.aside);
  const below = isWide ? 0 : leftGround + measure.foot + gapBelow;
  const column = (side: Side, x: number, y: number, ground: number) =>
    group(side, { transform: translate(x, y) }, drawColumn(data, state, text, side, ground));
  return {
    width: widths[width],
    height: below + rightGround + measure.foot,
    marks: [
      column('left', 0, 0, leftGround),
      column('right', widths[width] - measure.width, below, rightGround),
    ],
  };
}

function drawColumn(data: StacksData, state: StacksState, text: Text, side: Side, ground: number): Mark[] {
  const { apps, aside, morph } = state;
  const columnOf = (id: string) => place(topologyOf(data, id), apps, aside, ground);
  const own = columnOf(state[side]);
  const column = side === 'left' ? blend(own, columnOf(state.right), morph / 100) : own;
  const remarks = morph > 0 ? [] : callouts(data, state);
  return [
    ...drawFoot(data, state, text, side, ground),
    ...drawRowNames(column, text),
    ...column.pieces.map((piece) => drawPiece(piece, apps, text)),
    ...(state.boundaries ? column.edges : []),
    ...drawBrace(column.repeated, apps, text),
    ...calloutEmblems(
      remarks.map((remark) => {
        const piece = column.pieces.find(({ layer }) => remark.side === side && layer === remark.at);
        return piece && [piece.x + 1, piece.y + 1];
      }),
    ),
  ];
}

/** Under the ground: the column's name and one emblem for every kernel that runs. */
function drawFoot(data: StacksData, state: StacksState, text: Text, side: Side, ground: number): Mark[] {
  const { left, right, leftKernels: from, rightKernels: to } = valuesOf(data, state, text);
  const isLeft = side === 'left' && state.morph < 100;
  const [title, kernels] = isLeft ? [left, from] : [right, to];
  const { strong } = fontSizes;
  const size = labelRoom(title, fontSizes.title, 600) > measure.width ? strong : fontSizes.title;
  const key = isLeft && state.morph > 0 ? 'kernels-morph' : 'kernels';
  const label = text.message(key, { from, to, kernels });
  return [
    textBlock('title', [title], { x: 0, y: ground + 22, size, weight: 600 }),
    group('kernels', { transform: translate(0, ground + 50) }, [
      ...Array.from({ length: kernels }, (_, at) => kernelEmblem(String(at), 10 + at * 22, 0, 10)),
      textBlock('label', [label], { x: kernels * 22 + 6, y: 0, size: strong, weight: 600 }),
    ]),
  ];
}
