/** A size as people read it: decimal units, three significant digits. */
export interface Size {
  readonly value: number;
  readonly unit: (typeof units)[number];
}

/** The units a size can have; a figure that shows sizes has the message `size.<unit>` for each. */
export const units = ['B', 'kB', 'MB', 'GB'] as const;

/** Turns bytes into a size: 5,600,000 is 5.6 MB, 348,691,606 is 349 MB. Bytes below 1,000 stay exact. */
export function toSize(bytes: number): Size {
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(Number(bytes.toPrecision(3))) / 3));
  return { value: Number((bytes / 1000 ** step).toPrecision(3)), unit: units[step] ?? 'GB' };
}
