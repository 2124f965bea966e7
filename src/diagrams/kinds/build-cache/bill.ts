import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark, type Width } from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { sizeText } from './draw.ts';
import { isSolved, isStopped, pastSeconds, type NextBuild } from './foresee.ts';
import type { BuildCacheState } from './model.ts';
import type { Measure } from './place.ts';
import type { BuildCacheData } from './schema.ts';

/** The names of the columns. */
export function drawHeads(measure: Measure, width: Width, text: Text): Mark[] {
  const head = (key: string, x: number, y: number, anchor: 'start' | 'end' = 'start') =>
    textBlock(`head-${key}`, [text.message(`heads.${key}`)], {
      x,
      y,
      anchor,
      size: fontSizes.small + 1,
      className: 'soft',
    });
  const y = measure.head - 14;
  return [
    head('files', 0, width === 'wide' ? y : 8),
    head('lines', measure.strip, y),
    head('next', measure.strip + measure.stripWidth - 8, y, 'end'),
    head('leaves', measure.leaves, y),
  ];
}

/** The name of the second stage, in the room above its first line. */
export function drawStageName(
  stages: readonly number[],
  tops: readonly number[],
  measure: Measure,
  text: Text,
): Mark[] {
  const final = stages.findIndex((stage) => stage > 0);
  if (final < 0) return [];
  return [
    textBlock('stage', [text.message('final-stage')], {
      x: measure.strip,
      y: (tops[final] ?? 0) - 11,
      size: fontSizes.small + 1,
      weight: 600,
    }),
  ];
}

/** The bill's bottom line: what the next build takes, and what the image weighs. */
export function drawSums(next: NextBuild, y: number, measure: Measure, text: Text): Mark {
  const right = measure.strip + measure.stripWidth;
  const stopped = isStopped(next);
  return group('sums', { transform: translate(0, y) }, [
    mark('rule', 'path', {
      class: 'rule',
      d: `M${measure.strip},0H${right}M${measure.leaves},0H${measure.width}`,
    }),
    textBlock(
      'seconds',
      [stopped ? text.message('sum.stopped') : text.message('sum.seconds', { seconds: next.seconds })],
      {
        x: right - 8,
        y: 19,
        anchor: 'end',
        size: fontSizes.title + 3,
        weight: 600,
        ...(stopped && { className: 'warn' }),
      },
    ),
    textBlock('bytes', [stopped ? '–' : sizeText(next.bytes, text)], {
      x: measure.leaves + measure.leavesWidth - 2,
      y: 19,
      anchor: 'end',
      size: fontSizes.strong,
      weight: 600,
    }),
  ]);
}

/** Under the sums: the builds so far, and the challenge with its mark. */
export function drawFoot(
  data: BuildCacheData,
  state: BuildCacheState,
  y: number,
  measure: Measure,
  width: Width,
  text: Text,
): Mark[] {
  const past = pastSeconds(data, state);
  const solved = isSolved(data, state);
  const challenge = text.message('challenge', {
    file: text.message(`files.${data.challenge.edit}`),
    seconds: data.challenge.seconds,
  });
  const history =
    past.length === 0
      ? text.message('past-none')
      : text.message('past', {
          list: past.map((seconds) => text.message('seconds', { seconds })).join(' → '),
        });
  const from = width === 'wide' ? measure.strip : 0;
  const start = width === 'wide' ? 12 : 46;
  const room = width === 'wide' ? 350 : measure.width - 24;
  return [
    group('foot', { transform: translate(from, y + start) }, [
      textBlock('past', [history], { x: 0, y: 0, size: fontSizes.small + 1, className: 'soft' }),
      group('challenge', { class: solved ? 'goal met' : 'goal', transform: translate(0, 24) }, [
        mark('ring', 'circle', { cx: 8, cy: 0, r: 7 }),
        mark('tick', 'path', { d: 'M4.5,0l2.5,3l5,-6' }),
        textBlock('label', wrapText(challenge, room, fontSizes.small + 1, solved ? 600 : 400), {
          x: 22,
          y: 0,
          size: fontSizes.small + 1,
          weight: solved ? 600 : 400,
        }),
      ]),
    ]),
  ];
}
