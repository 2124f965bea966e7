import type { Control, Text } from '../../kind.ts';
import { commands, fields, type TwoViewsState } from './model.ts';
import type { TwoViewsData } from './schema.ts';
import { limitOf } from './views.ts';

/** The controls: what the terminals run, the eight namespaces, the limit, and the end of the main process. */
export function controls(data: TwoViewsData, state: TwoViewsState, text: Text): Control[] {
  const { limit } = fields(data);
  const shown = limitOf(data, state);
  return [
    {
      type: 'group',
      key: 'commands',
      label: text.message('control.commands'),
      controls: commands.map((name): Control => ({
        type: 'command',
        name: 'run',
        value: name,
        label: text.message('control.run', { command: name }),
        pressed: name === state.command,
      })),
    },
    {
      type: 'group',
      key: 'namespaces',
      label: text.message('control.namespaces'),
      controls: data.namespaces.map(({ id }, index): Control => ({
        type: 'switch',
        field: 'namespaces',
        index,
        on: state.namespaces[index] ?? false,
        label: text.message('control.namespace', { id, what: text.message(`what.${id}`) }),
      })),
    },
    {
      type: 'group',
      key: 'memory',
      label: text.message('control.memory'),
      controls: [
        {
          type: 'range',
          field: 'limit',
          label: text.message('control.limit'),
          min: limit.min,
          max: limit.max,
          step: limit.step,
          value: state.limit,
          output:
            shown === undefined
              ? text.message('control.no-limit')
              : text.message('control.limit-value', { limit: shown }),
        },
        { type: 'switch', field: 'exited', label: text.message('control.exit'), on: state.exited },
      ],
    },
  ];
}
