import { calloutEmblems } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { widths, type Scene, type Width } from '../../scene.ts';
import { bar, barsHeight, drawBar, drawRows, ground, placeNote } from './bars.ts';
import { drawChart, type ChartFrame } from './chart.ts';
import { fillings, ways, type DensityState } from './model.ts';
import { notes } from './notes.ts';
import type { DensityData } from './schema.ts';

/** The chart's place: beside the bars on their ground, or below them. */
export const chartFrames: Readonly<Record<Width, ChartFrame>> = {
  wide: { left: 418, ground, height: 100 * bar.scale, width: 290 },
  narrow: { left: 12, ground: barsHeight + 212, height: 150, width: 316 },
};

const heights = { wide: barsHeight, narrow: chartFrames.narrow.ground + 56 };

/** Two full servers side by side; beside or below them, how their counts run together as applications grow. */
export function layout(data: DensityData, state: DensityState, text: Text, width: Width): Scene {
  const both = fillings(data, state);
  return {
    width: widths[width],
    height: heights[width],
    marks: [
      ...drawRows(Object.values(both), text),
      ...ways.map((way) => drawBar(both[way], text)),
      ...drawChart(data, state, text, chartFrames[width]),
      ...calloutEmblems(notes(data, state).map(({ way }) => placeNote(both[way]))),
    ],
  };
}
