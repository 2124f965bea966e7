import { groupOf, rangeOf, switchesOf, switchOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import { commands, fields, type TwoViewsState } from './model.ts';
import type { TwoViewsData } from './schema.ts';
import { limitOf } from './views.ts';

/** The controls: what the terminals run, the eight namespaces, the limit, and the end of the main process. */
export function controls(data: TwoViewsData, state: TwoViewsState, text: Text): Control[] {
  const limit = limitOf(data, state);
  const output = text.message(`control.${limit > 0 ? 'limit-value' : 'no-limit'}`, { limit });
  return [
    groupOf(
      'commands',
      commands.map((value) => {
        return { type: 'command', name: 'run', value, label: value, pressed: value === state.command };
      }),
      text,
    ),
    switchesOf(
      'namespaces',
      state,
      data.namespaces.map(({ id }) =>
        text.message('control.namespace', { id, what: text.message(`what.${id}`) }),
      ),
      text,
    ),
    groupOf(
      'memory',
      [rangeOf('limit', state, fields(data).limit, output, text), switchOf('exited', state, text, 'exit')],
      text,
    ),
  ];
}
