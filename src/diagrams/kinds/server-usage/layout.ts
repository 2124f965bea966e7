import { calloutEmblems } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { group, widths, type Scene, type Width } from '../../scene.ts';
import { drawBar } from './bar.ts';
import { drawExample } from './example.ts';
import { drawGrip } from './grip.ts';
import { halvesOf, type Half } from './half.ts';
import { drawLane } from './lanes.ts';
import type { ServerUsageState } from './model.ts';
import { drawHead, drawNumbers } from './numbers.ts';
import { heightOf, laneOf } from './place.ts';
import { remarks, type Remark } from './remarks.ts';
import type { ServerUsageData } from './schema.ts';

/** Two halves: the stacked bars in the middle, the applications' own bars outside; below, the three kinds of ceiling. */
export function layout(data: ServerUsageData, state: ServerUsageState, text: Text, width: Width): Scene {
  const halves = halvesOf(state, width);
  // Where the example stands below the halves, and the height of it all.
  const foot = width === 'wide' ? 474 : 760;
  const height = width === 'wide' ? 560 : 962;
  const notes = remarks(state, text);
  return {
    width: widths[width],
    height,
    marks: [
      ...halves.map((half) => {
        return group(half.name, {}, [
          ...drawHead(half, state.resource, width, text),
          drawBar(half, text),
          ...half.walls.map(({ app, from, height }) =>
            drawGrip(`slice-${app}`, half.gripEdge, heightOf(half, from + height), 44),
          ),
          ...half.shares.map((share) => drawLane(half, share, text)),
          ...drawNumbers(half, width, text),
          ...calloutEmblems(
            notes.map((note) => (note.side === half.name ? placeNote(note, half) : undefined)),
          ),
        ]);
      }),
      drawExample(data, text, width, foot),
    ],
  };
}

function placeNote({ at, share }: Remark, half: Half): [x: number, y: number] {
  if (share && at === 'lane') {
    // Beside the hatch, low enough to leave the amount in its middle free.
    const y = heightOf(half, share.got) - Math.min(14, (share.unmet * half.scale) / 2);
    return [Math.max(10, laneOf(half, share.app) - half.lane.width / 2 - 5), y];
  }
  const stretch = half.stretches.find(({ app }) => app === share?.app);
  if (stretch) return [half.calloutEdge, heightOf(half, stretch.from + (stretch.got + stretch.height) / 2)];
  return [
    half.calloutEdge,
    at === 'free' ? half.head + 12 : at === 'foot' ? half.ground - 12 : half.head + 14,
  ];
}
