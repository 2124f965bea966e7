const UNIT = '(?:[kKMGT]?i?B|[kMG]b|[kMG]?Hz|[mµn]?s|k?W|IOPS|TPS|GFLOPS|GUPS)\\b';
const AFTER_DIGIT = new RegExp(`(?<=\\d) (?=${UNIT})`, 'g');
const AT_START = new RegExp(`^ (?=${UNIT})`);

/** A text whose numbers stay on one line with their units: `125 ms` gets a no-break space. */
export function keepUnits(text: string): string {
  return text.replace(AFTER_DIGIT, '\u00a0');
}

/** A text that follows a value and may begin with its unit, as in `{value} MB`. */
export function keepUnitsBehindValue(text: string): string {
  return keepUnits(text.replace(AT_START, '\u00a0'));
}
