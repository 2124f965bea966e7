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

/** Works out what a state shows, in the words of a language. */
export function tell(data: LayersData, state: LayersState, text: Text): Told {
  const shown = toShown(data, state);
  const { unit, grade } = shown.set;
  const say = (bytes: number) =>
    unit === 'none' ? text.message('size.none', { value: bytes }) : sayBytes(bytes, text);
  const exactly = grade === 'measured' ? (bytes: number) => text.message('exact', { bytes }) : say;
  return { ...shown, say, exactly };
}
