import { choiceOf, rangeOf, switchOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { numberField } from '../../state.ts';
import { none, pathsOf, type LayersState } from './model.ts';
import { toShown } from './shown.ts';
import type { LayersData } from './schema.ts';

/** The controls of the set that is shown: what its containers do, how many layers are off, which images are compared. */
export function controls(data: LayersData, state: LayersState, text: Text): Control[] {
  const { set, images, containers, folding } = toShown(data, state);
  const all = folding?.layers.length ?? 0;
  const range = (field: string, value: number, min: number, max: number) =>
    rangeOf(
      field,
      { [field]: value },
      numberField(min, max),
      text.message(`control.${field}-value`, { count: value }),
      text,
    );
  const files = (field: 'changed' | 'deleted') =>
    choiceOf(
      field,
      state,
      [none, ...pathsOf(set)],
      (path) => (path === none ? text.message('control.none') : path),
      text,
    );
  const sets = data.sets.map(({ id }) => id);
  const choice: Control = {
    type: 'group',
    key: 'images',
    folded: true,
    label: text.message('control.images', { count: images.length, total: set.images.length }),
    controls: set.images.map(({ id, name }) => ({
      type: 'switch',
      field: id,
      label: name,
      on: state[id] === true,
    })),
  };
  return [
    choiceOf('set', state, sets, 'sets', text),
    ...(containers > 0 ? [range('containers', containers, 1, 5), files('changed'), files('deleted')] : []),
    ...(folding ? [range('peel', folding.peeled, 0, all)] : []),
    ...(images.length > 1 ? [switchOf('naive', state, text)] : []),
    ...(set.choose ? [choice] : []),
  ];
}
