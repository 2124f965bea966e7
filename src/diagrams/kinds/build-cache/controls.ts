import type { Control, Text } from '../../kind.ts';
import { lineText } from './draw.ts';
import { shownLines } from './foresee.ts';
import type { BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';

/** The controls: change a file, build, and bring the lines into another order. */
export function controls(data: BuildCacheData, state: BuildCacheState, text: Text): Control[] {
  const shown = shownLines(data, state);
  const found = shown.findIndex(({ id }) => id === state.line);
  const place = Math.max(0, found) + 1;
  return [
    {
      type: 'group',
      key: 'files',
      label: text.message('control.files'),
      controls: [
        ...data.files.map(({ id }): Control => ({
          type: 'command',
          name: 'edit',
          value: id,
          label: text.message('control.edit', { file: text.message(`files.${id}`) }),
        })),
        {
          type: 'command',
          name: 'touch',
          value: data.challenge.edit,
          label: text.message('control.touch', { file: text.message(`files.${data.challenge.edit}`) }),
        },
        { type: 'command', name: 'build', label: text.message('control.build') },
      ],
    },
    {
      type: 'group',
      key: 'order',
      label: text.message('control.order'),
      controls: [
        {
          type: 'choice',
          field: 'line',
          label: text.message('control.line'),
          value: shown[place - 1]?.id ?? '',
          options: shown.map((line) => {
            const { instruction, argument } = lineText(line, state.stages);
            return { value: line.id, label: `${instruction} ${argument}` };
          }),
        },
        {
          type: 'range',
          field: 'place',
          label: text.message('control.place'),
          min: 1,
          max: shown.length,
          step: 1,
          value: place,
          output: text.message('control.place-value', { place, lines: shown.length }),
        },
        { type: 'command', name: 'up', label: text.message('control.up'), disabled: place === 1 },
        {
          type: 'command',
          name: 'down',
          label: text.message('control.down'),
          disabled: place === shown.length,
        },
        { type: 'switch', field: 'split', label: text.message('control.split'), on: state.split },
        { type: 'switch', field: 'stages', label: text.message('control.stages'), on: state.stages },
      ],
    },
  ];
}
