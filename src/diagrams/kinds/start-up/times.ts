import type { Text } from '../../kind.ts';
import { originOf, secondsOf, vaguenessOf, type Lane, type Phase } from './model.ts';

/** A time in words: below a second in ms, else in s, with at most two decimals. */
export function showTime(seconds: number, text: Text): string {
  return seconds < 1 && seconds > 0
    ? text.message('time.ms', { value: Math.round(seconds * 1e5) / 100 })
    : text.message('time.s', { value: Math.round(seconds * 100) / 100 });
}

/** A phase's time, as exact or as vague as it was stated. */
export function showPhase(phase: Phase | Lane['published'][number], text: Text): string {
  const vague = vaguenessOf(phase);
  const time = showTime(secondsOf(phase), text);
  return vague ? text.message(`time.${vague}`, { time }) : time;
}

/** A lane's time, `seconds` long, as exact or as vague as its phases were stated. */
export function showLaneTime(lane: Lane, seconds: number, text: Text): string {
  const time = showTime(seconds, text);
  const vague = lane.phases.map(vaguenessOf).find((found) => found !== undefined);
  return vague ? text.message(`time.${vague}`, { time }) : time;
}

/** Where a lane's or a published number comes from, with its grade. */
export function showOrigin(origin: ReturnType<typeof originOf>, text: Text): string {
  const { grade, year, secondary } = origin;
  if (grade === 'illustrative' || year === undefined) return text.message('origin.illustrative');
  if (grade === 'vendor') return text.message('origin.vendor', { year: String(year) });
  return text.message(secondary ? 'origin.secondary' : 'origin.measured', { year: String(year) });
}
