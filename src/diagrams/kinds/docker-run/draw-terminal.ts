import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import { cutLines } from './cut-lines.ts';
import type { Entry } from './model.ts';
import { sayOutcome } from './say.ts';

const head = 26;
const line = 16.5;
const indent = 32;

/** The height of two commands whose answers have so many lines together. */
export function terminalHeight(lines: number): number {
  return 2 * head + lines * line;
}

/** The last two commands with their answers, or the last one where there is no room for both; a refused one has a cross. */
export function drawTerminal(entries: readonly Entry[], lines: number, width: number, text: Text): Mark[] {
  if (entries.length === 0)
    return [textBlock('empty', [text.message('drawing.no-command')], { x: 10, y: 16, className: 'soft' })];
  // What a pasted link may hold beyond all measure is cut; the words have it in full.
  const answerTo = ({ outcome }: Entry) =>
    cutLines(wrapText(sayOutcome(outcome, text), width - indent, fontSizes.label), lines);
  const both = entries.slice(-2).flatMap(answerTo).length <= lines;
  let top = 0;
  return entries.slice(both ? -2 : -1).map((entry) => {
    const answer = answerTo(entry);
    const refused = entry.outcome.id === 'refused';
    const place = translate(0, top);
    top += head + answer.length * line;
    return group(`entry-${entries.indexOf(entry)}`, { transform: place }, [
      textBlock('command', [shorten(`$ docker ${entry.line}`, width - 20)], { x: 10, y: 13, weight: 600 }),
      mark('sign', 'path', {
        class: refused ? 'sign warn-line' : 'sign',
        d: refused ? 'M12,28l9,9m0,-9l-9,9' : 'M11,33l4,4l7,-9',
      }),
      textBlock('answer', answer, {
        x: indent,
        y: 33 + ((answer.length - 1) * fontSizes.label * 1.25) / 2,
        className: refused ? 'warn' : '',
      }),
    ]);
  });
}

function shorten(words: string, width: number): string {
  let short = words;
  while (textWidth(short, fontSizes.label, 600) > width) short = `${short.slice(0, -2)}…`;
  return short;
}
