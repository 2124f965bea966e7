import type { Text } from '../../kind.ts';
import { barrierOf, columnOf, copyOf, stoppedApps, type BlastRadiusState, type Side } from './model.ts';
import type { BlastRadiusData } from './schema.ts';

/** An application with its letter. */
export function nameOfApp(copy: number, text: Text): string {
  const letter = 'abc'[copy] ?? 'a';
  return `${letter.toUpperCase()} ${text.message(`apps.${letter}`)}`;
}

/** What becomes of a column: how many applications stop, or what keeps an intruder from the others. */
export function resultOf(data: BlastRadiusData, state: BlastRadiusState, side: Side, text: Text): string {
  const column = columnOf(data, state, state[side]);
  if (state.fault === 'escape') return text.message(`reach.${barrierOf(column, copyOf(state))}`);
  return text.message('stops', { stopped: stoppedApps(column), apps: data.apps.count });
}

/** What a column says besides: that it has no such part. */
export function absenceIn(data: BlastRadiusData, state: BlastRadiusState, side: Side, text: Text): string {
  const { faulty } = columnOf(data, state, state[side]);
  return state.fault === 'escape' || faulty
    ? ''
    : text.message('absent', { part: text.message(`nodes.${state.fault}`) });
}
