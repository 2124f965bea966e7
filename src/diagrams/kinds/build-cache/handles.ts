import type { Handle, Text } from '../../kind.ts';
import type { Width } from '../../scene.ts';
import { nextBuild } from './foresee.ts';
import type { BuildCacheState } from './model.ts';
import { measures, place } from './place.ts';
import type { BuildCacheData } from './schema.ts';

/** Each line can be dragged by its grip; it stands for the slider that gives the chosen line its place. */
export function handles(data: BuildCacheData, state: BuildCacheState, _text: Text, width: Width): Handle[] {
  const measure = measures[width];
  const { placed } = place(measure, nextBuild(data, state).rows);
  const centre = (at: number) => (placed.at(at)?.y ?? 0) + measure.row / 2;
  return placed.map(({ id }, at) => ({
    key: id,
    field: 'place',
    index: data.lines.findIndex((line) => line.id === id),
    value: at + 1,
    axis: 'y',
    from: centre(0),
    to: centre(-1),
    min: 1,
    max: Math.max(2, placed.length),
    step: 1,
  }));
}
