import type { Text } from '../kind.ts';
import type { Cell } from './schema.ts';

/**
 * A cell in the words of a language, without its unit: `'1.000'` keeps its zeros, `{ about: '5' }` is about 5,
 * null says that nothing was measured.
 */
export function showCell(cell: Cell, text: Text): string {
  if (cell === null) return text.message('cell.none');
  if (typeof cell === 'string') return showDecimal(cell, text);
  if ('about' in cell) return text.message('cell.about', { value: showDecimal(cell.about, text) });
  if ('from' in cell)
    return text.message('cell.range', { from: showDecimal(cell.from, text), to: showDecimal(cell.to, text) });
  if ('at-most' in cell) return text.message('cell.atMost', { value: showDecimal(cell['at-most'], text) });
  if ('above' in cell) return text.message('cell.above', { value: showDecimal(cell.above, text) });
  return text.message('cell.atLeast', { value: showDecimal(cell['at-least'], text) });
}

/** A decimal written in the way of the language, with as many digits as it was stated with. */
export function showDecimal(decimal: string, text: Text): string {
  const digits = decimal.split('.')[1]?.length ?? 0;
  return text.number(Number(decimal), { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A cell as a number to draw: the upper end of a range, a bound or an approximation as it stands; nothing where nothing was measured. */
export function numberOf(cell: Cell | undefined): number | undefined {
  if (!cell) return undefined;
  return Number(typeof cell === 'string' ? cell : Object.values(cell).at(-1));
}
