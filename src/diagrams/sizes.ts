import type { Text } from './kind.ts';
import { toSize } from './rules/bytes.ts';

/** A size in bytes with its unit, as people read it; `digits` is how many of them count. */
export function sayBytes(bytes: number, text: Text, digits?: number): string {
  const { value, unit } = toSize(bytes, digits);
  return text.message(`size.${unit}`, { value });
}
