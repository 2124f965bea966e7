import { calloutEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, widths, type Mark, type Scene, type Width } from '../../scene.ts';
import { drawBar } from './bar.ts';
import { drawExample, exampleHeight } from './example.ts';
import { halvesOf } from './halves.ts';
import { drawGrip } from './handles.ts';
import { drawLanes } from './lanes.ts';
import type { ServerUsageState } from './model.ts';
import { drawHead, drawNumbers, drawRowNames } from './numbers.ts';
import { heightOf, sideHeight, type Frame } from './place.ts';
import { remarks, type Remark } from './remarks.ts';
import type { ServerUsageData } from './schema.ts';
import type { Side } from './share.ts';
import { middleOf, wallsOf } from './stretches.ts';

const gapBelow = 22;

/** Two halves: the stacked bars in the middle, the applications' own bars outside; below, the three kinds of ceiling. */
export function layout(data: ServerUsageData, state: ServerUsageState, text: Text, width: Width): Scene {
  const halves = halvesOf(data, state, width);
  const last = halves.at(-1)?.frame;
  const foot = (last?.top ?? 0) + sideHeight(width) + gapBelow;
  const notes = remarks(data, state);
  return {
    width: widths[width],
    height: foot + exampleHeight(width),
    marks: [
      ...halves.map(({ name, frame, side }) =>
        group(name, { class: 'half' }, [
          ...drawHead(frame, side, state, text),
          ...drawGround(frame, width),
          drawBar(frame, side, state, text),
          ...drawWalls(frame, side, state),
          ...drawLanes(frame, side, state, text),
          ...drawNumbers(frame, side, state, text),
          ...(width === 'narrow' || name === 'vm' ? drawRowNames(frame, width, state, text) : []),
          ...notes.flatMap((note, index) =>
            note.side === name ? [drawNote(note, index + 1, frame, side, state)] : [],
          ),
        ]),
      ),
      drawExample(data, text, width, foot),
    ],
  };
}

function drawWalls(frame: Frame, side: Side, state: ServerUsageState): Mark[] {
  return wallsOf(side, state).map(({ app, to }) =>
    drawGrip(`slice-${app}`, frame.gripEdge, heightOf(frame, to), 44, 18),
  );
}

/** The ground, and the level of 100 that nothing rises above. */
function drawGround(frame: Frame, width: Width): Mark[] {
  const right = frame.left + frame.width;
  const labelled = width === 'narrow' || frame.side === 'vm';
  return [
    mark('level', 'path', { class: 'guide', d: `M${frame.left},${frame.head}H${right}` }),
    mark('ground', 'path', { class: 'guide', d: `M${frame.left},${frame.ground}H${right}` }),
    ...(labelled
      ? [
          textBlock('hundred', ['100'], {
            ...(width === 'wide'
              ? { x: widths.wide / 2, anchor: 'middle' as const, y: frame.head - 10 }
              : { x: frame.left, y: frame.head - 13 }),
            size: fontSizes.small,
            className: 'axis soft',
          }),
        ]
      : []),
  ];
}

function drawNote(
  { at, app }: Remark,
  number: number,
  frame: Frame,
  side: Side,
  state: ServerUsageState,
): Mark {
  const share = side.shares[app];
  if (at === 'lane' && share) {
    // Beside the hatch, low enough to leave the amount in its middle free.
    const y = heightOf(frame, share.got) - Math.min(14, (share.unmet * frame.scale) / 2);
    return calloutEmblem(number, Math.max(10, (frame.lanes[app] ?? 0) - frame.laneWidth / 2 - 5), y);
  }
  if (at === 'slice') return calloutEmblem(number, frame.calloutEdge, middleOf(frame, side, state, app));
  const y = at === 'free' ? heightOf(frame, 100) + 12 : at === 'foot' ? frame.ground - 12 : frame.head + 14;
  return calloutEmblem(number, frame.calloutEdge, y);
}
