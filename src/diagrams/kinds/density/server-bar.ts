import { kernelEmblem } from '../../emblems.ts';
import { fontSizes, mark, textBlock, type Mark, type Maybe } from '../../scene.ts';
import { labelRoom } from '../../text-metrics.ts';

/**
 * A server as an upright bar of a capacity of 100. It stands on its ground at 0, so that heights are negative; `scale`
 * is user units for one unit of capacity.
 */
export interface Bar {
  readonly width: number;
  readonly scale: number;
}

/** A box as wide as the bar, from the ground up to an amount of capacity. */
export function barArea({ width, scale }: Bar, amount: number): Mark {
  return mark('area', 'rect', { y: -amount * scale, width, height: amount * scale });
}

/** What the server takes for itself, at its foot: its kernel and its words, where it is tall enough for them. */
export function hostMarks(bar: Bar, amount: number, words: string): Maybe[] {
  const tall = amount * bar.scale;
  const left = (bar.width - labelRoom(words, fontSizes.label)) / 2;
  const radius = Math.min(9, tall / 2 - 1);
  return [
    barArea(bar, amount),
    radius >= 5 && kernelEmblem('kernel', left - 6, -tall / 2, radius),
    tall >= 14 && textBlock('label', [words], { x: left + 10, y: -tall / 2 }),
  ];
}

/** The ground and the walls of the bar, open at the top. */
export function barWalls(key: string, { width, scale }: Bar): Mark {
  return mark(key, 'path', { class: 'jar', d: `M0,${-100 * scale}V0H${width}V${-100 * scale}` });
}
