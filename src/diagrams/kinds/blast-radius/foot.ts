import type { Text } from '../../kind.ts';
import { fontSizes, textBlock, type Maybe } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import type { Measures } from './measures.ts';
import type { BlastRadiusState, Column } from './model.ts';
import { resultOf } from './results.ts';
import type { BlastRadiusData } from './schema.ts';

function wrapTitle(id: string, text: Text, { column, title }: Measures): string[] {
  return wrapText(text.message(`topologies.${id}`), column, title, 600, 0.03);
}

/** Height that the longest name of a topology takes under a column. */
export function titleHeight({ topologies }: BlastRadiusData, text: Text, measure: Measures): number {
  return Math.max(...topologies.map(({ id }) => wrapTitle(id, text, measure).length)) * measure.title * 1.25;
}

/** Under the ground: the column's name, what becomes of it, and whether it has no such part. */
export function drawFoot(
  data: BlastRadiusData,
  state: BlastRadiusState,
  text: Text,
  column: Column,
  ground: number,
  measure: Measures,
): Maybe[] {
  const upper = ground + 12;
  const below = upper + titleHeight(data, text, measure) + 6;
  const title = wrapTitle(column.topology.id, text, measure);
  const result = wrapText(resultOf(data, state, column, text), measure.column, measure.result, 600, 0.03);
  const step = measure.result * 1.25;
  const isAbsent = state.fault !== 'escape' && !column.faulty;
  const absence = () => text.message('absent', { part: text.message(`nodes.${state.fault}`) });
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
    isAbsent &&
      textBlock('absence', wrapText(absence(), measure.column, fontSizes.label, 400, 0.03), {
        x: 0,
        y: below + step + 10,
        className: 'soft',
      }),
  ];
}
