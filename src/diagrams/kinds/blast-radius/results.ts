import type { Text } from '../../kind.ts';
import { barrierOf, copyOf, stoppedApps, type BlastRadiusState, type Column } from './model.ts';
import type { BlastRadiusData } from './schema.ts';

/** What becomes of a column: how many applications stop, or what keeps an intruder from the others. */
export function resultOf(data: BlastRadiusData, state: BlastRadiusState, column: Column, text: Text): string {
  return state.fault === 'escape'
    ? text.message(`reach.${barrierOf(column, copyOf(state))}`)
    : text.message('stops', { stopped: stoppedApps(column), apps: data.apps.count });
}
