import type { Text } from '../../kind.ts';
import { sayBytes } from '../../sizes.ts';
import type { Trouble } from './build.ts';
import { pastSeconds, type Row } from './foresee.ts';
import type { BuildCacheState } from './model.ts';
import type { BuildCacheData } from './schema.ts';

/** Bytes with the digits that let a reader add the sizes up. */
export function sizeText(bytes: number, text: Text): string {
  return sayBytes(bytes, text, 4);
}

/** A line as it is written. */
export function written({ line, argument }: Row): string {
  return `${line.instruction} ${argument}`;
}

/** Why a build stops or an image does not start, as a sentence. */
export function sayTrouble(data: BuildCacheData, { code, at, what }: Trouble, text: Text): string {
  const line = data.lines.find(({ id }) => id === at);
  return text.message(`trouble.${code}`, {
    line: line ? `${line.instruction} ${line.argument}` : '',
    what: what === undefined ? '' : text.message(`files.${what}`),
  });
}

/** How long the builds so far took. */
export function sayPast(data: BuildCacheData, state: BuildCacheState, text: Text): string {
  const past = pastSeconds(data, state).map((seconds) => text.message('seconds', { seconds }));
  return text.message(past.length > 0 ? 'past' : 'past-none', { list: past.join(' → ') });
}

/** What the reader is asked to reach. */
export function sayChallenge({ challenge: { edit, seconds } }: BuildCacheData, text: Text): string {
  return text.message('challenge', { file: text.message(`files.${edit}`), seconds });
}
