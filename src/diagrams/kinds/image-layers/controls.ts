import type { Control, Text } from '../../kind.ts';
import { none, pathsOf, toShown, type LayersState } from './model.ts';
import type { LayersData } from './schema.ts';

/** The controls of the set that is shown: what its containers do, how many layers are off, which images are compared. */
export function controls(data: LayersData, state: LayersState, text: Text): Control[] {
  const { set, images, containers, folding } = toShown(data, state);
  const all = folding ? folding.image.length + (folding.writable ? 1 : 0) : 0;
  const files = (label: string, field: 'changed' | 'deleted'): Control => ({
    type: 'choice',
    field,
    label: text.message(label),
    value: state[field],
    options: [
      { value: none, label: text.message('control.none') },
      ...pathsOf(set).map((path) => ({ value: path, label: path })),
    ],
  });
  return [
    {
      type: 'choice',
      field: 'set',
      label: text.message('control.set'),
      value: state.set,
      options: data.sets.map(({ id }) => ({ value: id, label: text.message(`sets.${id}`) })),
    },
    ...(containers > 0
      ? [range('containers', 1, 5, text.message('control.containers-value', { count: containers }))]
      : []),
    ...(containers > 0 ? [files('control.changed', 'changed'), files('control.deleted', 'deleted')] : []),
    ...(folding
      ? [range('peel', 0, all, text.message('control.peel-value', { count: Math.min(state.peel, all) }))]
      : []),
    ...(images.length > 1
      ? [{ type: 'switch', field: 'naive', label: text.message('control.naive'), on: state.naive } as const]
      : []),
    ...(set.choose
      ? [
          {
            type: 'group',
            key: 'images',
            folded: true,
            label: text.message('control.images', { count: images.length, total: set.images.length }),
            controls: set.images.map(({ id, name }): Control => ({
              type: 'switch',
              field: id,
              label: name,
              on: state[id] === true,
            })),
          } as const,
        ]
      : []),
  ];

  function range(field: 'containers' | 'peel', min: number, max: number, output: string): Control {
    return {
      type: 'range',
      field,
      label: text.message(`control.${field}`),
      min,
      max,
      step: 1,
      value: Math.min(state[field], max),
      output,
    };
  }
}
