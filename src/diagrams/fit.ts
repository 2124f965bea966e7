import { type DrawnLine, linesOf } from './drawn-text.ts';
import { type FigureData, startState } from './figure.ts';
import type { Text } from './kind.ts';
import type { AnyKind } from './kinds/index.ts';
import { type Scene, type Width, widths } from './scene.ts';

/** A line of text that stands out of its box or of the whole drawing, by how many units of the scene. */
export interface Overflow {
  readonly line: DrawnLine;
  readonly of: 'box' | 'drawing';
  readonly along: 'width' | 'height';
  readonly excess: number;
}

/** A line that does not fit, with the state and the width of the figure in which it does not. */
export interface Misfit extends Overflow {
  readonly state: string;
  readonly width: Width;
}

/* Rounding and the side bearings of letters; less than the eye makes out between a letter and an edge. */
const TOLERANCE = 1;

/** The lines of a figure that do not fit in one of its named states, laid out in both widths. */
export function misfitsOf(kind: AnyKind, figure: FigureData, text: Text): Misfit[] {
  return Object.keys(figure.states).flatMap((state) =>
    (Object.keys(widths) as Width[]).flatMap((width) =>
      overflowsOf(kind.layout(figure.data, startState(kind, figure, state), text, width)).map((one) => ({
        ...one,
        state,
        width,
      })),
    ),
  );
}

/** The lines of a scene that do not fit; each is told once, for what it stands out of most. */
export function overflowsOf(scene: Scene): Overflow[] {
  return linesOf(scene).flatMap((line) => {
    const { left, right, top, y, holder } = line;
    const wider = (start: number, end: number) => Math.max(start - left, right - end);
    const higher = (start: number, end: number) => Math.max(start - top, y - end);
    const ways: Overflow[] = [
      { line, of: 'drawing', along: 'width', excess: wider(0, scene.width) },
      { line, of: 'drawing', along: 'height', excess: higher(0, scene.height) },
    ];
    if (holder) {
      ways.push({ line, of: 'box', along: 'width', excess: wider(holder.left, holder.right) });
      ways.push({ line, of: 'box', along: 'height', excess: higher(holder.top, holder.bottom) });
    }
    const [most] = ways.toSorted((a, b) => b.excess - a.excess);
    return most && most.excess > TOLERANCE ? [most] : [];
  });
}
