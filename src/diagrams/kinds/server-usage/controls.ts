import { appName } from '../../emblems.ts';
import { choiceOf, groupOf, rangeOf } from '../../field-controls.ts';
import type { Control, Text } from '../../kind.ts';
import {
  answers,
  fields,
  isAnswered,
  isHourShown,
  listNames,
  noLimit,
  running,
  type ListField,
  type ServerUsageState,
} from './model.ts';
import { peaks, question, wishes } from './say.ts';
import type { ServerUsageData } from './schema.ts';

/** The controls: wishes, how many applications, the day and the prediction first; slices, rules and overheads folded. */
export function controls(data: ServerUsageData, state: ServerUsageState, text: Text): Control[] {
  const all = fields(data);
  const range = (
    field: 'apps' | 'overcommit' | 'host' | 'guest' | 'container',
    output = text.number(state[field]),
  ) => rangeOf(field, state, all[field], output, text);
  const ranges = (field: ListField) =>
    running(state, state[field]).map((value, index): Control => {
      const label = text.message(`control.${listNames[field]}-one`, { app: appName(index, text) });
      const isNone = field === 'limits' && value === noLimit;
      const output = isNone ? text.message('control.no-limit') : text.number(value);
      return { ...all[field].of, type: 'range', field, index, value, label, output };
    });
  const { apps, predict } = state;
  const asked = predict === 'off' ? 'ask' : isAnswered(state) ? 'end' : 'skip';
  return [
    groupOf(
      'wants',
      [...ranges('demand'), range('apps', text.message('control.apps-value', { count: apps }))],
      text,
    ),
    groupOf('day', [hourStepper(data, state, text)], text),
    { type: 'command', name: 'predict', label: text.message(`predict.${asked}`) },
    // The question with its four answers stays after the answer so that the keyboard keeps its place.
    ...(predict === 'off'
      ? []
      : [
          {
            type: 'group' as const,
            key: 'predict',
            label: question(state, text),
            controls: answers.map((value) => ({
              type: 'command' as const,
              name: 'answer',
              value,
              label: text.message(`predict.${value}`),
              disabled: isAnswered(state),
            })),
          },
        ]),
    groupOf(
      'slices',
      [
        ...ranges('slices'),
        range('overcommit', text.message('control.overcommit-value', { times: state.overcommit })),
      ],
      text,
      true,
    ),
    groupOf('rules', [...ranges('limits'), ...ranges('weights')], text, true),
    groupOf(
      'more',
      [
        choiceOf('resource', state, all.resource.options, 'control', text),
        range('host'),
        range('guest'),
        range('container'),
      ],
      text,
      true,
    ),
  ];
}

/** The day hour by hour; by hand it can be left, and any step returns to it. */
function hourStepper(data: ServerUsageData, state: ServerUsageState, text: Text): Control {
  const { day } = data;
  const told = wishes(data, state, text);
  const caption = isHourShown(data, state)
    ? `${text.message('day-caption', told)} ${peaks(data, state, text)}`
    : text.message('day-own', told);
  const label = text.message('control.day');
  return { type: 'stepper', field: 'hour', label, count: day.length, value: state.hour, caption };
}
