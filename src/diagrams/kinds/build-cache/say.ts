import type { Text } from '../../kind.ts';
import { findById } from '../../rules/by-id.ts';
import { sayBytes } from '../../sizes.ts';
import type { Line, Trouble } from './build.ts';
import type { NextBuild } from './foresee.ts';
import type { BuildCacheData } from './schema.ts';

/** Bytes with the digits that let a reader add the sizes up. */
export function sizeText(bytes: number, text: Text): string {
  return sayBytes(bytes, text, 4);
}

/** A line as it is written. */
export function written({ instruction, argument }: Line): string {
  return `${instruction} ${argument}`;
}

/** Why a build stops or an image does not start, as a sentence. */
export function sayTrouble({ lines }: BuildCacheData, { code, at, what }: Trouble, text: Text): string {
  return text.message(`trouble.${code}`, {
    line: written(findById(lines, at)),
    what: what === undefined ? '' : text.message(`files.${what}`),
  });
}

/** How long the builds so far took. */
export function sayPast({ past }: NextBuild, text: Text): string {
  const list = past.map((seconds) => text.message('seconds', { seconds })).join(' → ');
  return text.message(list ? 'past' : 'past-none', { list });
}

/** What the reader is asked to reach. */
export function sayChallenge({ challenge: { edit, seconds } }: BuildCacheData, text: Text): string {
  return text.message('challenge', { file: text.message(`files.${edit}`), seconds });
}
