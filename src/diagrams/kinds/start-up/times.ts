import type { Text } from '../../kind.ts';
import { allStarts, oneStart, secondsOf, type Lane, type Phase, type StartUpState } from './model.ts';

/** A time in words: below a second in ms, else in s, with at most two decimals; as vague as the phases that it sums up. */
export function showTime(seconds: number, text: Text, phases: readonly Phase[] = []): string {
  const time =
    seconds < 1 && seconds > 0
      ? text.message('time.ms', { value: Math.round(seconds * 1e5) / 100 })
      : text.message('time.s', { value: Math.round(seconds * 100) / 100 });
  const vague = ['at-most', 'about'].find((word) =>
    phases.some((phase) => 'number' in phase && word in Object(phase.number.value)),
  );
  return vague ? text.message(`time.${vague}`, { time }) : time;
}

/** The time of a phase, or of a number that others published. */
export function showPhase(phase: Phase, text: Text): string {
  return showTime(secondsOf(phase), text, [phase]);
}

/** The time of one start in a lane. */
export function showOne(lane: Lane, text: Text): string {
  return showTime(oneStart(lane), text, lane.phases);
}

/** The time until all copies of a lane are ready. */
export function showAll(lane: Lane, state: StartUpState, text: Text): string {
  return showTime(allStarts(lane, state), text, lane.phases);
}

/** A lane with the time of one start. */
export function showLane(lane: Lane, text: Text): string {
  return text.message('panel', { lane: text.message(`lane.${lane.id}`), time: showOne(lane, text) });
}

/** Where a phase's number comes from, with its grade; a lane has the origin of its first phase. */
export function showOrigin(phase: Phase | undefined, text: Text): string {
  if (!phase || !('number' in phase)) return text.message('origin.illustrative');
  const { grade, year, secondary } = phase.number;
  const origin = secondary && grade === 'measured' ? 'secondary' : grade;
  return text.message(`origin.${origin}`, { year: String(year) });
}
