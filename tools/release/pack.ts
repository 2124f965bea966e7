import { zipSync, type Zippable } from 'fflate';

/** A file to pack: its path in the archive and its bytes; `stored` ones are not compressed. */
export interface Packed {
  path: string;
  bytes: Uint8Array;
  stored?: boolean;
}

/** What compressing again would only make larger. */
const compressed = /\.(woff2|png|jpg|pdf|epub|zip)$/;

/** A ZIP archive of the files in the order given; all bear the same moment, so that equal files make equal bytes. */
export function pack(files: readonly Packed[], date: Date): Uint8Array {
  // ZIP states local time, and a build in another time zone should not differ.
  const moment = new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
  const entries: Zippable = {};
  for (const { path, bytes, stored = compressed.test(path) } of files) {
    entries[path] = [bytes, { level: stored ? 0 : 9, mtime: moment }];
  }
  return zipSync(entries);
}
