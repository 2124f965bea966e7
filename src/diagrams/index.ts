import type { AnyKind } from './kinds/index.ts';
import { kinds } from './kinds/index.ts';
import { legends, type AnyLegend } from './kinds/legends.ts';

export { drawFigure, startState, type FigureData } from './figure.ts';
export { drawSwatch } from './emblems.ts';
export { type Misfit, misfitsOf } from './fit.ts';
export { type Grade, toGradeSentences } from './grades.ts';
export type { Description, Detail, Kind, State, Text } from './kind.ts';
export type { AnyKind } from './kinds/index.ts';
export type { AnyLegend } from './kinds/legends.ts';
export { encodeState, isSameState } from './state.ts';
export { drawMarks, drawSvg } from './svg.ts';
export { toPlainText } from './plain-text.ts';

/** The rules of a kind. The schema has checked the name in the file; an unknown one is a fault of the caller. */
export function toRules(name: string): AnyKind {
  const kind = kinds[name];
  if (!kind)
    throw new Error(
      `There is no kind "${name}". Kinds: ${Object.keys(kinds).join(', ')}. Fix the name, or add the kind to src/diagrams/kinds/index.ts.`,
    );
  return kind;
}

/** The legend of a kind. */
export function toLegend(name: string): AnyLegend {
  const legend = legends[name];
  if (!legend) throw new Error(`The kind "${name}" has no legend. Add it to src/diagrams/kinds/legends.ts.`);
  return legend;
}
