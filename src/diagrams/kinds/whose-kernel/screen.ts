import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, round, textBlock, type Mark } from '../../scene.ts';
import { labelRoom, wrapText } from '../../text-metrics.ts';
import type { Asked } from './model.ts';
import { valuesOf } from './names.ts';
import { measures, type Measures } from './place.ts';

/** The terminal of the container that is asked, its tip at `tip`: what was typed, and the answer as soon as it is there. */
export function drawScreen(asked: Asked, text: Text, measure: Measures, tip: number): Mark {
  const { width, screen: height, inset } = measure;
  const { isAnswered, question } = asked;
  const values = valuesOf(asked, text);
  const answered = question === 'uname' ? 'answered' : 'own-files';
  const told = text.message(`screen.${isAnswered ? answered : 'waiting'}`, values);
  const note = wrapText(told, width - 2 * inset, fontSizes.label, 400, 0.03);
  const isWide = measure === measures.wide;
  const first = isWide ? 22 : 20;
  return group('screen', { class: 'screen' }, [
    mark('box', 'path', {
      d: `M4,0H${width - 4}q4,0 4,4V${height - 4}q0,4 -4,4H${round(tip + 8)}l-8,9l-8,-9H4q-4,0 -4,-4V4q0,-4 4,-4z`,
    }),
    textBlock('who', [values.who], { x: inset, y: first, weight: 600 }),
    textBlock('typed', [`$ ${values.command}`], {
      x: inset + labelRoom(values.who, fontSizes.label, 600) + 10,
      y: first,
      className: 'code',
    }),
    textBlock('answer', [isAnswered ? values.answer : '…'], {
      x: inset,
      y: first + 24,
      size: fontSizes.strong,
      weight: 600,
      className: 'code',
    }),
    textBlock('told', note, {
      ...(isWide
        ? { x: width - inset, y: first + 24, anchor: 'end' }
        : { x: inset, y: first + 48 + ((note.length - 1) * fontSizes.label * 1.25) / 2 }),
    }),
  ]);
}
