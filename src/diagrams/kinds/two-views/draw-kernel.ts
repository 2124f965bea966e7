import { kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import type { TwoViewsState } from './model.ts';
import type { Measure } from './place.ts';
import type { TwoViewsData } from './schema.ts';
import { isGone, isKilled, limitOf } from './views.ts';

/** The one kernel under both, and what it counts for the container. */
export function drawKernel(data: TwoViewsData, state: TwoViewsState, measure: Measure, text: Text): Mark {
  const wide = measure.width > 400;
  const limit = limitOf(data, state);
  const { container, limit: reach } = data.memory;
  const killed = isKilled(data, state);
  const use = isGone(data, state) && !killed ? 0 : container;
  const gauge = {
    x: wide ? measure.right - 20 : 12,
    y: wide ? 30 : 66,
    width: wide ? measure.panel + 8 : measure.width - 24,
    height: 12,
  };
  const scale = gauge.width / (reach.max + reach.step);
  const label = limit === undefined ? text.message('gauge.none') : '';
  const said =
    limit === undefined
      ? `${text.message('gauge.use', { use })}, ${label}`
      : text.message('gauge.limit', { use, limit });
  return group('kernel', { class: 'box role-host-os', transform: translate(0, measure.floor) }, [
    mark('box', 'rect', { width: measure.width, height: measure.floorHeight, rx: 3 }),
    kernelEmblem('emblem', 28, wide ? 26 : 24, 14),
    textBlock('label', [text.message('kernel')], {
      x: 52,
      y: wide ? 26 : 24,
      weight: 600,
      size: measure.size,
    }),
    textBlock('said', [said], { x: gauge.x, y: gauge.y - 14, size: fontSizes.small + 1 }),
    group(
      'gauge',
      { class: 'ration' },
      [
        mark('track', 'rect', {
          class: limit === undefined ? 'track endless' : 'track',
          x: gauge.x,
          y: gauge.y,
          width: (limit ?? reach.max + reach.step) * scale,
          height: gauge.height,
        }),
        mark('use', 'rect', {
          class: `use${killed ? ' over' : ''}`,
          x: gauge.x,
          y: gauge.y,
          width: use * scale,
          height: gauge.height,
        }),
        ...(limit === undefined
          ? []
          : [
              mark('limit', 'rect', {
                class: 'limit',
                x: gauge.x + limit * scale - 1.5,
                y: gauge.y - 4,
                width: 3,
                height: gauge.height + 8,
              }),
            ]),
      ],
      'cgroup',
    ),
  ]);
}
