import type { Text } from '../../kind.ts';
import { sayBytes } from '../../sizes.ts';
import type { LayersState } from './model.ts';
import { toShown, type Shown } from './shown.ts';
import type { LayersData } from './schema.ts';

/** What a state shows, and how its sizes are said. */
export interface Told extends Shown {
  /** Says a size as the set gives it: `5.6 MB`, or a bare number where its sizes have no unit. */
  readonly say: (bytes: number) => string;
  /** Says a size to the byte, where it is measured. */
  readonly exactly: (bytes: number) => string;
}

let last: { readonly of: readonly unknown[]; readonly told: Told } | undefined;

/**
 * Works out what a state shows, in the words of a language; once for the drawing and the words of one state, for with
 * many images that is a good part of an update.
 */
export function tell(data: LayersData, state: LayersState, text: Text): Told {
  const of = [data, state, text];
  if (last && of.every((one, at) => one === last?.of[at])) return last.told;
  const shown = toShown(data, state);
  const { unit, grade } = shown.set;
  const say = (bytes: number) =>
    unit === 'none' ? text.message('size.none', { value: bytes }) : sayBytes(bytes, text);
  const exactly = grade === 'measured' ? (bytes: number) => text.message('exact', { bytes }) : say;
  const told = { ...shown, say, exactly };
  last = { of, told };
  return told;
}
