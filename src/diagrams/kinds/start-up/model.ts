import { findById } from '../../rules/by-id.ts';
import { numberField } from '../../state.ts';
import { numberOf } from '../../tables/cell.ts';
import type { StartUpData } from './schema.ts';

/** What a reader can set. */
export type StartUpState = Readonly<{
  /** How many lanes have become ready: 0 is the start, the last step the end of the race. */
  step: number;
  /** The lane whose phases are shown. */
  focus: string;
  /** How many are started in each lane, and how many at a time. */
  copies: number;
  parallel: number;
  axis: string;
}>;

/** The axes of time: equal factors are equally far apart, or equal seconds. */
export const axes = ['log', 'linear'] as const;

/** What each field of the state may hold. */
export function fields({ lanes, copies, parallel }: StartUpData) {
  return {
    step: numberField(0, lanes.length),
    focus: { type: 'choice', options: lanes.map(({ id }) => id) },
    copies: numberField(1, copies.max),
    parallel: numberField(1, parallel.max),
    axis: { type: 'choice', options: axes },
  } as const;
}

/** The end of a race of one each, with the phases of the first lane. */
export function initial({ lanes, copies, parallel }: StartUpData): StartUpState {
  return {
    step: lanes.length,
    focus: lanes[0]?.id ?? '',
    copies: copies.start,
    parallel: parallel.start,
    axis: 'log',
  };
}

export type Lane = StartUpData['lanes'][number];
export type Phase = Lane['phases'][number];

/** The role whose dress a lane's bars wear. */
export const dress = { vm: 'guest-os', container: 'app' } as const;

/** Time that `copies` starts of `seconds` each take when `parallel` run at a time: ⌈copies ÷ parallel⌉ rounds. */
export function makespan(copies: number, parallel: number, seconds: number): number {
  return Math.ceil(copies / parallel) * seconds;
}

/** How long a phase takes, in seconds; of a vague number its upper end. */
export function secondsOf(phase: Phase): number {
  if (!('number' in phase)) return phase.seconds;
  const { value, unit } = phase.number;
  return (numberOf(value) ?? 0) / (unit === 'ms' ? 1000 : 1);
}

/** Time of one start in a lane, in seconds: the sum of its phases, to the microsecond. */
export function oneStart({ phases }: Lane): number {
  return tidy(phases.reduce((sum, phase) => sum + secondsOf(phase), 0));
}

/** Time until all copies of a lane are ready, in seconds. */
export function allStarts(lane: Lane, { copies, parallel }: StartUpState): number {
  return tidy(makespan(copies, parallel, oneStart(lane)));
}

/** The lanes in the order in which they become ready. */
export function finishers({ lanes }: StartUpData, state: StartUpState): Lane[] {
  return lanes.toSorted((a, b) => allStarts(a, state) - allStarts(b, state));
}

/** How many seconds of the race have gone by. */
export function clockOf(data: StartUpData, state: StartUpState): number {
  const last = finishers(data, state)[state.step - 1];
  return last ? allStarts(last, state) : 0;
}

/** The lane in focus. */
export function focusOf({ lanes }: StartUpData, { focus }: StartUpState): Lane {
  return findById(lanes, focus);
}

function tidy(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}
