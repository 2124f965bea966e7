import { choiceOf, rangeOf, switchOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { none, pathsOf, toShown, type LayersState } from './model.ts';
import type { LayersData } from './schema.ts';

/** The controls of the set that is shown: what its containers do, how many layers are off, which images are compared. */
export function controls(data: LayersData, state: LayersState, text: Text): Control[] {
  const { set, images, containers, folding } = toShown(data, state);
  const all = folding?.layers.length ?? 0;
  const peel = Math.min(state.peel, all);
  const range = (field: string, value: number, min: number, max: number) =>
    rangeOf(
      field,
      { [field]: value },
      { min, max, step: 1 },
      text.message(`control.${field}-value`, { count: value }),
      text,
    );
  const files = (field: 'changed' | 'deleted'): Control => ({
    type: 'choice',
    field,
    label: text.message(`control.${field}`),
    value: state[field],
    options: [
      { value: none, label: text.message('control.none') },
      ...pathsOf(set).map((path) => ({ value: path, label: path })),
    ],
  });
  const chosen = { count: images.length, total: set.images.length };
  const sets = data.sets.map(({ id }) => id);
  return [
    choiceOf('set', state, sets, 'sets', text),
    ...(containers > 0 ? [range('containers', containers, 1, 5), files('changed'), files('deleted')] : []),
    ...(folding ? [range('peel', peel, 0, all)] : []),
    ...(images.length > 1 ? [switchOf('naive', state, text)] : []),
    ...(set.choose
      ? [
          {
            type: 'group',
            key: 'images',
            folded: true,
            label: text.message('control.images', chosen),
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
}
