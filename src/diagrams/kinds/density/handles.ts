import type { Handle, Text } from '../../kind.ts';
import type { Width } from '../../scene.ts';
import { placeOf } from './chart.ts';
import { chartFrames } from './layout.ts';
import type { DensityState } from './model.ts';
import type { DensityData } from './schema.ts';

/** The grip on the chart's ground sets the size of an application. */
export function handles(data: DensityData, _state: DensityState, _text: Text, width: Width): Handle[] {
  const { min, max } = data.size;
  const at = (size: number) => placeOf(data, chartFrames[width], size);
  return [{ key: 'size', field: 'size', axis: 'x', min, max, step: 1, from: at(min), to: at(max) }];
}
