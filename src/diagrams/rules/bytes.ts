/** A size as people read it, in decimal units. */
export interface Size {
  readonly value: number;
  readonly unit: (typeof units)[number];
}

/** The units a size can have; a figure that shows sizes has the message `size.<unit>` for each. */
export const units = ['B', 'kB', 'MB', 'GB'] as const;

/** Turns bytes into a size of so many significant digits: 5,600,000 is 5.6 MB, 348,691,606 is 349 MB. Bytes below 1,000 stay exact. */
export function toSize(bytes: number, digits = 3): Size {
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(Number(bytes.toPrecision(digits))) / 3));
  return { value: Number((bytes / 1000 ** step).toPrecision(digits)), unit: units[step] ?? 'GB' };
}
