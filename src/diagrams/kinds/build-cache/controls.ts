import { choiceOf, groupOf, rangeOf, switchOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { numberField } from '../../state.ts';
import { nextBuild } from './foresee.ts';
import { withPlace, type BuildCacheState } from './model.ts';
import { written } from './say.ts';
import type { BuildCacheData } from './schema.ts';

/** The controls: change a file, build, and bring the lines into another order. */
export function controls(data: BuildCacheData, state: BuildCacheState, text: Text): Control[] {
  const { rows } = nextBuild(data, state);
  const max = rows.length;
  const { line, place } = withPlace(data, state);
  const names = rows.map(written);
  const command = (name: string, disabled = false): Control => ({
    type: 'command',
    name,
    label: text.message(`control.${name}`),
    disabled,
  });
  const onFile = (name: string, value: string): Control => ({
    type: 'command',
    name,
    value,
    label: text.message(`control.${name}`, { file: text.message(`files.${value}`) }),
  });
  return [
    groupOf(
      'files',
      [
        ...data.files.map(({ id }) => onFile('edit', id)),
        onFile('touch', data.challenge.edit),
        command('build'),
      ],
      text,
    ),
    groupOf(
      'order',
      [
        choiceOf(
          'line',
          { line },
          rows.map(({ id }) => id),
          (_, at) => names[at] ?? '',
          text,
        ),
        rangeOf(
          'place',
          { place },
          numberField(1, max),
          text.message('control.place-value', { place, lines: max }),
          text,
        ),
        command('up', place === 1),
        command('down', place === max),
        switchOf('split', state, text),
        switchOf('stages', state, text),
      ],
      text,
    ),
  ];
}
