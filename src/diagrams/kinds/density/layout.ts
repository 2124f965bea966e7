import type { Text } from '../../kind.ts';
import { widths, type Scene, type Width } from '../../scene.ts';
import { barsHeight, drawBar, drawNote, drawRows, groundLevel, measure } from './bars.ts';
import { drawChart, type ChartFrame } from './chart.ts';
import { fillings, type DensityState } from './model.ts';
import { notes } from './notes.ts';
import type { DensityData } from './schema.ts';

const narrowChart = { above: 62, height: 150, below: 56 } as const;

/** Two full servers side by side; beside or below them, how their counts run together as applications grow. */
export function layout(data: DensityData, state: DensityState, text: Text, width: Width): Scene {
  const { vm, pool } = fillings(data, state);
  const all = notes(data, state);
  return {
    width: widths[width],
    height:
      width === 'wide' ? barsHeight : barsHeight + narrowChart.above + narrowChart.height + narrowChart.below,
    marks: [
      ...drawRows([vm, pool], state, text),
      drawBar(vm, state, text),
      drawBar(pool, state, text),
      ...drawChart(data, state, text, chartFrame(width)),
      ...all.map(({ way }, index) => drawNote(index + 1, way === 'vm' ? vm : pool, state)),
    ],
  };
}

/** The chart's place: beside the bars on their ground, or below them. */
export function chartFrame(width: Width): ChartFrame {
  const left = 12;
  return width === 'wide'
    ? {
        left: widths.wide - measure.width + 38,
        ground: groundLevel,
        height: 100 * measure.scale,
        width: measure.width - 50,
      }
    : {
        left,
        ground: barsHeight + narrowChart.above + narrowChart.height,
        height: narrowChart.height,
        width: widths.narrow - 2 * left,
      };
}
