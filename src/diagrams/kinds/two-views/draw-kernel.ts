import { kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { boxGroup, fontSizes, group, mark, textBlock, type Mark } from '../../scene.ts';
import type { TwoViewsState } from './model.ts';
import { measures, type Measure } from './place.ts';
import type { TwoViewsData } from './schema.ts';
import { isKilled, limitOf, useOf } from './views.ts';

/** The one kernel under both, and what it counts for the container. */
export function drawKernel(data: TwoViewsData, state: TwoViewsState, measure: Measure, text: Text): Mark {
  const { width, size, floor, floorHeight } = measure;
  const narrow = measure === measures.narrow;
  const [x, y] = narrow ? [12, 66] : [measure.right - 20, 30];
  const { max, step } = data.memory.limit;
  const limit = limitOf(data, state);
  const use = useOf(data, state);
  const scale = (narrow ? width - 24 : measure.panel + 8) / (max + step);
  const area = (key: string, dress: string, amount: number) =>
    mark(key, 'rect', { class: dress, x, y, width: amount * scale, height: 12 });
  const said =
    limit > 0
      ? text.message('gauge.limit', { use, limit })
      : `${text.message('gauge.use', { use })}, ${text.message('gauge.none')}`;
  const middle = narrow ? 24 : 26;
  return boxGroup(
    'kernel',
    'box role-host-os',
    { width, height: floorHeight, rx: 3 },
    [
      kernelEmblem('emblem', 28, middle, 14),
      textBlock('label', [text.message('kernel')], { x: 52, y: middle, size, weight: 600 }),
      textBlock('said', [said], { x, y: y - 14, size: fontSizes.small + 1 }),
      group(
        'gauge',
        { class: 'ration' },
        [
          area('track', limit > 0 ? 'track' : 'track endless', limit || max + step),
          area('use', isKilled(data, state) ? 'use over' : 'use', use),
          limit > 0 &&
            mark('limit', 'rect', {
              class: 'limit',
              x: x + limit * scale - 1.5,
              y: y - 4,
              width: 3,
              height: 20,
            }),
        ],
        'cgroup',
      ),
    ],
    [0, floor],
  );
}
