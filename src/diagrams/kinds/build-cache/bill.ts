import { goalMarks } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import type { NextBuild } from './foresee.ts';
import type { Measure } from './place.ts';
import type { BuildCacheData } from './schema.ts';
import { sayChallenge, sayPast, sizeText } from './say.ts';

const size = fontSizes.small + 1;

/** The names of the columns. */
export function drawHeads({ head, filesHead, strip, stripWidth, leaves }: Measure, text: Text): Mark[] {
  const columns = [
    ['files', 0, filesHead],
    ['lines', strip],
    ['next', strip + stripWidth - 8],
    ['leaves', leaves],
  ] as const;
  return columns.map(([key, x, y = head - 14]) =>
    textBlock(`head-${key}`, [text.message(`heads.${key}`)], {
      x,
      y,
      anchor: key === 'next' ? 'end' : 'start',
      size,
      className: 'soft',
    }),
  );
}

/** The bill's bottom line: what the next build takes, and what the image weighs. */
export function drawSums(
  { stopped, seconds, bytes }: NextBuild,
  y: number,
  measure: Measure,
  text: Text,
): Mark {
  const { strip, stripWidth, leaves, width } = measure;
  const right = strip + stripWidth;
  const sum = (key: string, words: string, x: number, size: number, className = '') =>
    textBlock(key, [words], { x, y: 19, anchor: 'end', size, weight: 600, className });
  return group('sums', { transform: translate(0, y) }, [
    mark('rule', 'path', { class: 'rule', d: `M${strip},0H${right}M${leaves},0H${width}` }),
    sum(
      'seconds',
      text.message(stopped ? 'sum.stopped' : 'sum.seconds', { seconds }),
      right - 8,
      fontSizes.title + 3,
      stopped ? 'warn' : '',
    ),
    sum('bytes', stopped ? '–' : sizeText(bytes, text), width - 2, fontSizes.strong),
  ]);
}

/** Under the sums: the builds so far, and the challenge with its mark. */
export function drawFoot(
  data: BuildCacheData,
  next: NextBuild,
  sums: number,
  { foot }: Measure,
  text: Text,
): Mark {
  const { solved } = next;
  const weight = solved ? 600 : 400;
  const challenge = wrapText(sayChallenge(data, text), foot.width, size, weight);
  return group('foot', { transform: translate(foot.x, sums + foot.y) }, [
    textBlock('past', [sayPast(next, text)], { x: 0, y: 0, size, className: 'soft' }),
    group('challenge', { class: solved ? 'goal met' : 'goal', transform: translate(0, 24) }, [
      ...goalMarks,
      textBlock('label', challenge, { x: 22, y: 0, size, weight }),
    ]),
  ]);
}
