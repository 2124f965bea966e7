import type { Control, Text } from '../../kind.ts';
import { answers, fields, isAnswered, isHourShown, noLimit, type ServerUsageState } from './model.ts';
import { appName, peaks, question, wishes } from './say.ts';
import type { ServerUsageData } from './schema.ts';

type Range = Extract<Control, { type: 'range' }>;

/** The controls: wishes, how many applications, the day and the prediction first; slices, rules and overheads folded. */
export function controls(data: ServerUsageData, state: ServerUsageState, text: Text): Control[] {
  const { apps } = fields(data);
  return [
    {
      type: 'group',
      key: 'wants',
      label: text.message('control.wants'),
      controls: [
        ...ranges(data, state, text, 'demand', 'control.wants-one'),
        {
          type: 'range',
          field: 'apps',
          label: text.message('control.apps'),
          min: apps.min,
          max: apps.max,
          step: apps.step,
          value: state.apps,
          output: text.message('control.apps-value', { count: state.apps }),
        },
      ],
    },
    dayControl(data, state, text),
    {
      type: 'command',
      name: 'predict',
      label: text.message(
        state.predict === 'off' ? 'predict.ask' : isAnswered(state) ? 'predict.end' : 'predict.skip',
      ),
    },
    ...predictions(state, text),
    {
      type: 'group',
      key: 'slices',
      label: text.message('control.slices'),
      folded: true,
      controls: [
        ...ranges(data, state, text, 'slices', 'control.slice-one'),
        plainRange(data, state, text, 'overcommit'),
      ],
    },
    {
      type: 'group',
      key: 'rules',
      label: text.message('control.rules'),
      folded: true,
      controls: [
        ...ranges(data, state, text, 'limits', 'control.limit-one'),
        ...ranges(data, state, text, 'weights', 'control.weight-one'),
      ],
    },
    {
      type: 'group',
      key: 'more',
      label: text.message('control.more'),
      folded: true,
      controls: [
        {
          type: 'choice',
          field: 'resource',
          label: text.message('control.resource'),
          value: state.resource,
          options: ['cpu', 'memory'].map((value) => ({ value, label: text.message(`control.${value}`) })),
        },
        ...(['host', 'guest', 'container'] as const).map((field) => plainRange(data, state, text, field)),
      ],
    },
  ];
}

/** The day hour by hour; by hand it can be left, and any step returns to it. */
function dayControl(data: ServerUsageData, state: ServerUsageState, text: Text): Control {
  const label = text.message('control.day');
  const told = { wishes: wishes(state, text) };
  const hour = text.message(`day.${data.day[state.hour]?.id ?? ''}`);
  const caption = isHourShown(data, state)
    ? `${text.message('day-caption', { hour, ...told })} ${peaks(data, state, text)}`
    : text.message('day-own', told);
  return {
    type: 'group',
    key: 'day',
    label,
    controls: [{ type: 'stepper', field: 'hour', label, count: data.day.length, value: state.hour, caption }],
  };
}

/** The question with its four answers; it stays after the answer so that the keyboard keeps its place. */
function predictions(state: ServerUsageState, text: Text): Control[] {
  if (state.predict === 'off') return [];
  return [
    {
      type: 'group',
      key: 'predict',
      label: question(state, text),
      controls: answers.map((value) => ({
        type: 'command',
        name: 'answer',
        value,
        label: text.message(`predict.${value}`),
        disabled: isAnswered(state),
      })),
    },
  ];
}

function ranges(
  data: ServerUsageData,
  state: ServerUsageState,
  text: Text,
  field: 'demand' | 'slices' | 'limits' | 'weights',
  label: string,
): Range[] {
  const { min, max, step } = fields(data)[field].of;
  return state[field].slice(0, state.apps).map((value, index) => ({
    type: 'range',
    field,
    index,
    min,
    max,
    step,
    value,
    label: text.message(label, { app: appName(index, text) }),
    output: field === 'limits' && value === noLimit ? text.message('control.no-limit') : text.number(value),
  }));
}

function plainRange(
  data: ServerUsageData,
  state: ServerUsageState,
  text: Text,
  field: 'overcommit' | 'host' | 'guest' | 'container',
): Range {
  const { min, max, step } = fields(data)[field];
  const value = state[field];
  const output =
    field === 'overcommit' ? text.message('control.overcommit-value', { times: value }) : text.number(value);
  return { type: 'range', field, label: text.message(`control.${field}`), min, max, step, value, output };
}
