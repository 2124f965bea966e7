import type { Action, Refusal, Text } from '../../kind.ts';
import { setField } from '../../state.ts';
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

/** The value of a limit that limits nothing. */
export const noLimit = 100;

/** What a reader can say when asked whether an application will get what it wants. */
export const answers = ['both', 'pool', 'vm', 'neither'] as const;
export type Answer = (typeof answers)[number];

const parts = ['slice', 'used', 'stranded', 'unmet', 'unpromised', 'pool'] as const;
export type Part = (typeof parts)[number];

/** The parts of the figure: those of the slices, then the pool. */
export function partsOf(): readonly Part[] {
  return parts;
}

/** What each field of the state may hold. */
export function fields({ apps, day }: ServerUsageData) {
  const listOf = (min: number, max: number, step: number) =>
    ({ type: 'list', of: { type: 'number', min, max, step }, min: apps.max, max: apps.max }) as const;
  return {
    apps: { type: 'number', min: apps.min, max: apps.max, step: 1 },
    demand: listOf(0, 100, 1),
    slices: listOf(5, 100, 5),
    limits: listOf(5, noLimit, 5),
    weights: listOf(50, 400, 50),
    overcommit: { type: 'number', min: 1, max: 2, step: 0.1 },
    resource: { type: 'choice', options: ['cpu', 'memory'] },
    host: { type: 'number', min: 0, max: 30, step: 1 },
    guest: { type: 'number', min: 0, max: 10, step: 1 },
    container: { type: 'number', min: 0, max: 5, step: 1 },
    hour: { type: 'number', min: 0, max: day.length - 1, step: 1 },
    predict: { type: 'choice', options: ['off', 'ask', ...answers] },
  } as const;
}

/** The data's demands and slices, no limits, equal weights (100 is the default of `cpu.weight`), no overheads. */
export function initial({ apps, demand, slices, day }: ServerUsageData): ServerUsageState {
  const each = (value: number) => Array.from({ length: apps.max }, () => value);
  return {
    apps: apps.start,
    demand: demand.values,
    slices: slices.values,
    limits: each(noLimit),
    weights: each(100),
    overcommit: 1,
    resource: 'cpu',
    host: 0,
    guest: 0,
    container: 0,
    hour: Math.max(
      0,
      day.findIndex((hour) => isSame(hour.demand, demand.values)),
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
  if (action.type === 'command') return command(state, action.name, action.value, text);
  const next = setField(fields(data), state, action);
  if (!next) return { refused: text.message('figure.refused') };
  const hour = action.field === 'hour' ? data.day[next.hour] : undefined;
  const told = hour ? { ...next, demand: hour.demand } : next;
  return action.field !== 'predict' && isAnswered(told) ? { ...told, predict: 'off' } : told;
}

function command(
  state: ServerUsageState,
  name: string,
  value: string | undefined,
  text: Text,
): ServerUsageState | Refusal {
  if (name === 'predict') return { ...state, predict: state.predict === 'off' ? 'ask' : 'off' };
  if (name !== 'answer' || !answers.some((answer) => answer === value))
    return { refused: text.message('figure.refused') };
  if (state.predict !== 'ask') return { refused: text.message('predict.closed') };
  return { ...state, predict: value ?? 'off' };
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

/** Whether the demands of the running applications are those of the hour that was shown last. */
export function isHourShown({ day }: ServerUsageData, { hour, demand, apps }: ServerUsageState): boolean {
  return isSame(day[hour]?.demand.slice(0, apps) ?? [], demand.slice(0, apps));
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
