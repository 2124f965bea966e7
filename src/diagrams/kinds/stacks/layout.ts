import { calloutEmblem, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { kernelCount } from '../../rules/topology.ts';
import { fontSizes, group, textBlock, translate, widths, type Mark, type Scene, type Width } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { blend } from './blend.ts';
import { drawBrace, drawEdges, drawPiece, drawRowNames } from './draw.ts';
import { callouts, columns, type Side, type StacksState } from './model.ts';
import { measure, place, type Column } from './place.ts';
import type { StacksData } from './schema.ts';

const gapBelow = 26;

/** Two columns on common ground: side by side, or one under the other where the page is narrow. */
export function layout(data: StacksData, state: StacksState, text: Text, width: Width): Scene {
  const wide = width === 'wide';
  const right: [number, number] = wide ? [widths.wide - measure.width, 0] : [0, measure.height + gapBelow];
  return {
    width: widths[width],
    height: wide ? measure.height : 2 * measure.height + gapBelow,
    marks: [drawColumn(data, state, text, 'left', [0, 0]), drawColumn(data, state, text, 'right', right)],
  };
}

function drawColumn(data: StacksData, state: StacksState, text: Text, side: Side, [x, y]: [number, number]): Mark {
  const column = columnOf(data, state, side);
  return group(side, { class: 'column', transform: translate(x, y) }, [
    ...drawFoot(data, state, text, side),
    ...drawRowNames(column, text),
    ...column.pieces.map((piece) => drawPiece(piece, state.apps, text)),
    ...(state.boundaries ? drawEdges(column) : []),
    ...drawBrace(column.repeated, state.apps, text),
    ...drawCallouts(data, state, side, column),
  ]);
}

function columnOf(data: StacksData, state: StacksState, side: Side): Column {
  const own = place(columns(data, state)[side], state.apps, state.aside);
  if (side === 'right' || state.morph === 0) return own;
  return blend(own, place(columns(data, state).right, state.apps, state.aside), state.morph / 100);
}

/** Under the ground: the column's name and one emblem for every kernel that runs. */
function drawFoot(data: StacksData, state: StacksState, text: Text, side: Side): Mark[] {
  const { left, right } = columns(data, state);
  const [from, to] = [kernelCount(left, state.apps), kernelCount(right, state.apps)];
  const morphing = side === 'left' && state.morph > 0;
  const count = side === 'right' || state.morph === 100 ? to : from;
  const name = morphing && state.morph === 100 ? right : side === 'left' ? left : right;
  const lines = wrapText(text.message(`topologies.${name.id}`), measure.width, fontSizes.title, 600).slice(0, 2);
  const label = morphing && state.morph < 100 ? text.message('kernels-morph', { from, to }) : text.message('kernels', { kernels: count });
  return [
    textBlock('title', lines.length === 1 ? lines : [lines.join(' ')], { x: 0, y: measure.ground + 22, size: lines.length === 1 ? fontSizes.title : fontSizes.strong, weight: 600 }),
    group('kernels', { class: 'kernel-count', transform: translate(0, measure.ground + 50) }, [
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
