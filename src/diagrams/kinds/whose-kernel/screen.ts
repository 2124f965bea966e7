import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, round, textBlock, type Mark } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import { answerer, askedIn, commands, stepOf, walk, worldOf, type WhoseKernelState } from './model.ts';
import { measures, type Measures, type Places } from './place.ts';
import { answerOf, nameOfContainer, placeOf } from './names.ts';
import type { WhoseKernelData } from './schema.ts';

/** The terminal of the container that is asked: what was typed, and the answer as soon as it is there. */
export function drawScreen(
  data: WhoseKernelData,
  state: WhoseKernelState,
  text: Text,
  measure: Measures,
  places: Places,
): Mark {
  const world = worldOf(data, state);
  const container = askedIn(world, state);
  const box = places.boxes.get(container.id) ?? places.host;
  const one = answerer(data, state);
  const isAnswered = stepOf(data, state) === walk(data, state).length;
  const who = nameOfContainer(world, container, text);
  const { width, screen: height, inset } = measure;
  const tip = box.x + measure.pad + measure.lane;
  const first = measure === measures.wide ? 22 : 20;
  const told =
    !isAnswered || !one
      ? text.message('screen.waiting')
      : state.question === 'uname'
        ? text.message('screen.answered', { place: placeOf(world, one, text) })
        : text.message('screen.own-files');
  const note = wrapText(told, width - 2 * inset, fontSizes.label, 400, 0.03);
  const wide = measure === measures.wide;
  return group('screen', { class: 'screen' }, [
    mark('box', 'path', {
      d: `M4,0H${width - 4}q4,0 4,4V${height - 4}q0,4 -4,4H${round(tip + 8)}l-8,9l-8,-9H4q-4,0 -4,-4V4q0,-4 4,-4z`,
    }),
    textBlock('who', [who], { x: inset, y: first, weight: 600 }),
    textBlock('typed', [`$ ${commands[state.question]}`], {
      x: inset + textWidth(who, fontSizes.label, 600) * 1.07 + 10,
      y: first,
      size: fontSizes.label,
      className: 'code',
    }),
    textBlock('answer', [isAnswered ? answerOf(one, state.question, text) : '…'], {
      x: inset,
      y: first + 24,
      size: fontSizes.strong,
      weight: 600,
      className: 'code',
    }),
    textBlock('told', note, {
      x: wide ? width - inset : inset,
      y: wide ? first + 24 : first + 48 + ((note.length - 1) * fontSizes.label * 1.25) / 2,
      ...(wide && { anchor: 'end' as const }),
    }),
  ]);
}
