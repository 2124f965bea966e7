/** A date as far as it is known; `decade` means the ten years from `year`. */
export interface Moment {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly decade?: true;
}

/** Reads `1960s`, `2003`, `2013-03` or `2013-03-23`. */
export function toMoment(date: string): Moment {
  const [year = 0, month, day] = date.replace('s', '').split('-').map(Number);
  if (date.endsWith('s')) return { year, decade: true };
  return { year, month, day };
}

/** Where a date lies on an axis of years: a day exactly, anything longer in its middle. */
export function toYears(date: string): number {
  const { year, month, day, decade } = toMoment(date);
  if (decade) return year + 5;
  if (!month) return year + 0.5;
  return year + (month - 1 + (day ? (day - 1) / 31 : 0.5)) / 12;
}
