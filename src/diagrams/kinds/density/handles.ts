import type { Handle, Text } from '../../kind.ts';
import type { Width } from '../../scene.ts';
import { placeOf } from './chart.ts';
import { chartFrame } from './layout.ts';
import type { DensityState } from './model.ts';
import type { DensityData } from './schema.ts';

/** The grip on the chart's ground sets the size of an application. */
export function handles(data: DensityData, _state: DensityState, _text: Text, width: Width): Handle[] {
  const frame = chartFrame(width);
  const { min, max } = data.size;
  return [
    {
      key: 'size',
      field: 'size',
      axis: 'x',
      min,
      max,
      step: 1,
      from: placeOf(data, frame, min),
      to: placeOf(data, frame, max),
    },
  ];
}
