import type { Action, Refusal, Text } from '../../kind.ts';
import { isSameValue, numberField, setField } from '../../state.ts';
import type { ServerUsageData } from './schema.ts';

/**
 * What a reader can set. All amounts are units of a server of 100. Lists hold one value for each of the six possible
 * applications; the first `apps` of them run.
 */
export type ServerUsageState = Readonly<{
  apps: number;
  demand: readonly number[];
  slices: readonly number[];
  /** 100 stands for no limit. */
  limits: readonly number[];
  weights: readonly number[];
  /** How much may be promised to VMs, as a multiple of what there is. */
  overcommit: number;
  resource: string;
  /** What the server itself, each guest OS and each container take for themselves. */
  host: number;
  guest: number;
  container: number;
  /** The hour of the day that was shown last. */
  hour: number;
  /** `off`; `ask` hides the results; an answer shows them with the verdict. */
  predict: string;
}>;

/** What there is to share; every amount is a part of it. */
export const capacity = 100;

/** The value of a limit that limits nothing. */
export const noLimit = 100;

/** What a reader can say when asked whether an application will get what it wants. */
export const answers = ['both', 'pool', 'vm', 'neither'] as const;
export type Answer = (typeof answers)[number];

/** What each field of the state may hold. */
export function fields({ apps: { min, max }, day }: ServerUsageData) {
  const listOf = (...range: Parameters<typeof numberField>) =>
    ({ type: 'list', of: numberField(...range), min: max, max }) as const;
  return {
    apps: numberField(min, max),
    demand: listOf(0, 100),
    slices: listOf(5, 100, 5),
    limits: listOf(5, noLimit, 5),
    weights: listOf(50, 400, 50),
    overcommit: numberField(1, 2, 0.1),
    resource: { type: 'choice', options: ['cpu', 'memory'] },
    host: numberField(0, 30),
    guest: numberField(0, 10),
    container: numberField(0, 5),
    hour: numberField(0, day.length - 1),
    predict: { type: 'choice', options: ['off', 'ask', ...answers] },
  } as const;
}

/** The data's demands and slices, no limits, equal weights (100 is the default of `cpu.weight`), no overheads. */
export function initial({ apps, demand, slices, day }: ServerUsageData): ServerUsageState {
  return {
    apps: apps.start,
    demand: demand.values,
    slices: slices.values,
    limits: demand.values.map(() => noLimit),
    weights: demand.values.map(() => 100),
    overcommit: 1,
    resource: 'cpu',
    host: 0,
    guest: 0,
    container: 0,
    hour: Math.max(
      0,
      day.findIndex((hour) => isSameValue(hour.demand, demand.values)),
    ),
    predict: 'off',
  };
}

/** The state after an action: an hour brings its demands along, and any change closes a prediction that was answered. */
export function reduce(
  data: ServerUsageData,
  state: ServerUsageState,
  action: Action,
  text: Text,
): ServerUsageState | Refusal {
  const setting =
    action.type === 'set' ? action : { field: 'predict', value: predictionAfter(state, action) };
  const next = setField(fields(data), state, setting);
  if (!next) return { refused: text.message('figure.refused') };
  return {
    ...next,
    ...(setting.field === 'hour' && { demand: data.day[next.hour]?.demand ?? next.demand }),
    ...(setting.field !== 'predict' && isAnswered(next) && { predict: 'off' }),
  };
}

/** What a command makes of a prediction: `predict` begins and ends it, `answer` answers it; nothing else fits. */
function predictionAfter(
  { predict }: ServerUsageState,
  { name, value = '' }: Extract<Action, { type: 'command' }>,
) {
  if (name === 'predict') return predict === 'off' ? 'ask' : 'off';
  return name === 'answer' && predict === 'ask' ? value : '';
}

/** Whether the results are hidden because the reader wants to predict them. */
export function isHidden({ predict }: ServerUsageState): boolean {
  return predict === 'ask';
}

/** Whether a prediction has been answered and its verdict stands. */
export function isAnswered({ predict }: ServerUsageState): boolean {
  return predict !== 'off' && predict !== 'ask';
}

/** The application that a prediction asks about: the third (C), or the last where there are fewer. */
export function askedApp({ apps }: ServerUsageState): number {
  return Math.min(2, apps - 1);
}

/** The fields that hold a value for each application, with the names that messages give to such a value. */
export const listNames = { demand: 'wants', slices: 'slice', limits: 'limit', weights: 'weight' } as const;
export type ListField = keyof typeof listNames;

/** What a list holds for the applications that run. */
export function running({ apps }: ServerUsageState, list: readonly number[]): readonly number[] {
  return list.slice(0, apps);
}

/** Whether the demands of the running applications are those of the hour that was shown last. */
export function isHourShown({ day }: ServerUsageData, state: ServerUsageState): boolean {
  return isSameValue(running(state, day[state.hour]?.demand ?? []), running(state, state.demand));
}
