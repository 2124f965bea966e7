import type { PageFile } from '../parsed-page.ts';

/* No file of a translation comes near these; a parser that is fed more may take minutes. */
const MOST_BYTES = 64 * 1024;
/* The record of a language is written by a program, and lists every block. */
const MOST_BYTES_OF_RECORD = 1024 * 1024;
const LONGEST_LINE = 8000;
const MOST_SIGNS = 300;
const MOST_QUOTES = 6;

/** Why a file is too big to be opened at all, or nothing. */
export function toSizeFault(path: string, bytes: number): string | undefined {
  const most = path.endsWith('.lock') ? MOST_BYTES_OF_RECORD : MOST_BYTES;
  return bytes > most ? `The file has ${bytes} bytes; ${most} are allowed. Divide it.` : undefined;
}

/** Why a text is too much to be read at all, or nothing. */
export function toLimitFaults({ path, source }: PageFile): { index: number; message: string }[] {
  const size = toSizeFault(path, Buffer.byteLength(source));
  if (size !== undefined) return [{ index: 0, message: size }];
  let start = 0;
  for (const line of source.split('\n')) {
    const fault = toLineFault(line);
    if (fault) return [{ index: start, message: fault }];
    start += line.length + 1;
  }
  return [];
}

function toLineFault(line: string): string | undefined {
  if (line.length > LONGEST_LINE)
    return `The line has ${line.length} signs; ${LONGEST_LINE} are allowed. Divide it.`;
  const quotes = /^[\s>]*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
  if (quotes > MOST_QUOTES) return `The line lies ${quotes} quotes deep. Take some off.`;
  const many = Array.from('[](){}<>*_`~!&').find((sign) => line.split(sign).length > MOST_SIGNS);
  return many && `The line has more than ${MOST_SIGNS - 1} of the sign ${many}. Divide it.`;
}
