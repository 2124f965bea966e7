/* No file of a translation comes near these; a parser that is fed more may take minutes. */
const MOST_BYTES = 64 * 1024;
const LONGEST_LINE = 8000;
const MOST_SIGNS = 300;
const MOST_QUOTES = 6;

/** Why a text is too much to be read at all, or nothing. */
export function toLimitFaults(source: string): { index: number; message: string }[] {
  const bytes = Buffer.byteLength(source);
  if (bytes > MOST_BYTES)
    return [{ index: 0, message: `The file has ${bytes} bytes; ${MOST_BYTES} are allowed. Divide it.` }];
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
