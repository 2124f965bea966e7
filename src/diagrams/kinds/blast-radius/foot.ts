import type { Text } from '../../kind.ts';
import { fontSizes, textBlock, type Mark } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import type { Measures } from './measures.ts';
import type { BlastRadiusState, Side } from './model.ts';
import { absenceIn, resultOf } from './results.ts';
import type { BlastRadiusData } from './schema.ts';

/** Which column is drawn, on which ground, in which measures. */
export interface Spot {
  readonly side: Side;
  readonly ground: number;
  readonly measure: Measures;
}

function wrapTitle(id: string, text: Text, { column, title }: Measures): string[] {
  return wrapText(text.message(`topologies.${id}`), column, title, 600, 0.03);
}

/** How many lines the longest name of a topology takes under a column. */
export function titleLines({ topologies }: BlastRadiusData, text: Text, measure: Measures): number {
  return Math.max(...topologies.map(({ id }) => wrapTitle(id, text, measure).length));
}

/** Under the ground: the column's name, and what becomes of it. */
export function drawFoot(
  data: BlastRadiusData,
  state: BlastRadiusState,
  text: Text,
  { side, ground, measure }: Spot,
): Mark[] {
  const upper = ground + 12;
  const title = wrapTitle(state[side], text, measure);
  const below = upper + titleLines(data, text, measure) * measure.title * 1.25 + 6;
  const result = wrapText(resultOf(data, state, side, text), measure.column, measure.result, 600, 0.03);
  const absence = absenceIn(data, state, side, text);
  const step = measure.result * 1.25;
  return [
    textBlock('title', title, {
      x: 0,
      y: upper + (title.length * measure.title * 1.25) / 2,
      size: measure.title,
      weight: 600,
    }),
    textBlock('result', result, {
      x: 0,
      y: below + (result.length * step) / 2,
      size: measure.result,
      weight: 600,
    }),
    ...(absence === ''
      ? []
      : [
          textBlock('absence', wrapText(absence, measure.column, fontSizes.label, 400, 0.03), {
            x: 0,
            y: below + step + 10,
            className: 'soft',
          }),
        ]),
  ];
}
