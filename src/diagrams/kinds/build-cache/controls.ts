import { groupOf, rangeOf, switchOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { nextBuild } from './foresee.ts';
import type { BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';

/** The controls: change a file, build, and bring the lines into another order. */
export function controls(data: BuildCacheData, state: BuildCacheState, text: Text): Control[] {
  const { rows } = nextBuild(data, state);
  const max = rows.length;
  const at = Math.max(
    0,
    rows.findIndex(({ line }) => line.id === state.line),
  );
  const place = at + 1;
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
        {
          type: 'choice',
          field: 'line',
          label: text.message('control.line'),
          value: rows[at]?.line.id ?? '',
          options: rows.map(({ line, argument }) => ({
            value: line.id,
            label: `${line.instruction} ${argument}`,
          })),
        },
        rangeOf(
          'place',
          { place },
          { min: 1, max, step: 1 },
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
