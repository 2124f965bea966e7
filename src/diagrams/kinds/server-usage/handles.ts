import type { Handle, Text } from '../../kind.ts';
import type { Width } from '../../scene.ts';
import { halvesOf } from './half.ts';
import { fields, type ServerUsageState } from './model.ts';
import { heightOf } from './place.ts';
import type { ServerUsageData } from './schema.ts';

/** The handles of the same layout: every lane's head sets a demand, every wall between slices a slice. */
export function handles(data: ServerUsageData, state: ServerUsageState, _text: Text, width: Width): Handle[] {
  const all = fields(data);
  return halvesOf(state, width).flatMap((half) => {
    const handle = (key: string, field: 'demand' | 'slices', index: number, foot: number): Handle => ({
      key: `${key}-${index}`,
      field,
      index,
      axis: 'y',
      min: 0,
      max: 100,
      step: all[field].of.step,
      from: heightOf(half, foot),
      to: heightOf(half, foot + 100),
    });
    const overhead = half.name === 'vm' ? state.guest : state.container;
    return [
      ...half.shares.map(({ app }) => handle(`wants-${half.name}`, 'demand', app, overhead)),
      ...half.walls.map(({ app, from }) => handle('slice', 'slices', app, from)),
    ];
  });
}
