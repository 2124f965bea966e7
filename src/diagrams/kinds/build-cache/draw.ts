import type { Text } from '../../kind.ts';
import { toSize } from '../../rules/bytes.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import type { Line } from './build.ts';
import type { Row } from './foresee.ts';
import type { Measure } from './place.ts';

/** The instruction and the argument of a line as they are written; a stage has its name only where it is one of several. */
export function lineText(
  { instruction, argument, as }: Line,
  stages: boolean,
): { instruction: string; argument: string } {
  return { instruction, argument: as !== undefined && stages ? `${argument} AS ${as}` : argument };
}

/** Bytes as people read them, with the digits that let a reader add the sizes up. */
export function sizeText(bytes: number, text: Text): string {
  const { value, unit } = toSize(bytes, 4);
  return text.message(`size.${unit}`, { value });
}

/** One line of the Dockerfile with its cost in the next build. */
export function drawStrip(
  row: Row,
  y: number,
  measure: Measure,
  longest: number,
  state: { stages: boolean; chosen: boolean },
  text: Text,
): Mark {
  const { line, fate, seconds } = row;
  const middle = measure.row / 2;
  return group(
    `line-${line.id}`,
    { class: `box strip ${fate}${state.chosen ? ' chosen' : ''}`, transform: translate(measure.strip, y) },
    [
      mark('box', 'rect', { width: measure.stripWidth, height: measure.row, rx: 3 }),
      mark('edge', 'rect', { class: 'edge-bar', width: fate === 'miss' ? 6 : 0, height: measure.row }),
      drawGrip(line.id, measure),
      ...drawCode(line, state.stages, measure),
      mark('bar', 'rect', {
        class: 'bar',
        ...measure.bar,
        width: fate === 'miss' ? (measure.bar.width * seconds) / longest : 0,
      }),
      textBlock('cost', [text.message(`fate.${fate}`, { seconds })], {
        x: measure.stripWidth - 8,
        y: middle,
        anchor: 'end',
        size: fate === 'miss' ? measure.fontSize : fontSizes.small + 1,
        weight: fate === 'miss' ? 600 : 400,
      }),
    ],
    fate === 'hit' || fate === 'miss' ? fate : undefined,
  );
}

/** Six dots to take a line by; its box is as large as a fingertip, a little over the edges of its row. */
function drawGrip(id: string, { row }: Measure): Mark {
  const dots = [0, 1, 2, 3, 4, 5].map((at) =>
    mark(String(at), 'circle', {
      class: 'dot',
      cx: 14 + (at % 2) * 6,
      cy: row / 2 - 6 + Math.floor(at / 2) * 6,
      r: 1.5,
    }),
  );
  return group('grip', { 'data-handle': id }, [
    mark('reach', 'rect', { class: 'reach', x: -6, y: row / 2 - 23, width: 46, height: 46 }),
    ...dots,
  ]);
}

/** The words of a line flow one after the other, so that no font makes them touch; a long argument takes a second row. */
function drawCode(line: Line, stages: boolean, measure: Measure): Mark[] {
  const { instruction, argument } = lineText(line, stages);
  const size = measure.fontSize;
  const indent = textWidth(instruction, size, 600) + 6;
  const room = measure.textWidth - indent;
  const lines =
    textWidth(argument, size) * 1.03 < room
      ? [argument]
      : wrapText(argument, room, fontSizes.small, 400, 0.03);
  const small = lines.length > 1 ? fontSizes.small : size;
  const first = measure.row / 2 + size * 0.36 - (lines.length - 1) * small * 0.625;
  return [
    {
      key: 'code',
      tag: 'text',
      attrs: { x: measure.text, y: first, 'font-size': size },
      children: [
        mark('instruction', 'tspan', { 'font-weight': 600 }, instruction),
        ...lines.map((words, at) =>
          mark(
            String(at),
            'tspan',
            at === 0
              ? { dx: 6, 'font-size': small }
              : { x: measure.text + indent, y: first + at * small * 1.25, 'font-size': small },
            words,
          ),
        ),
      ],
    },
  ];
}

/** What a line leaves: a slab of a layer with its weight, or a dashed note in the configuration. */
export function drawLeft(row: Row, y: number, measure: Measure, text: Text): Mark {
  const { line, layer, bytes, kept, fate } = row;
  const height = measure.row - 6;
  const label = !layer
    ? text.message('leaves.configuration')
    : fate === 'hit' || fate === 'miss'
      ? sizeText(bytes, text)
      : '–';
  return group(
    `left-${line.id}`,
    {
      class: `box ${layer ? 'role-layer' : 'note'}${kept ? '' : ' dropped'}`,
      transform: translate(measure.leaves, y + 3),
    },
    [
      mark('box', 'rect', { width: measure.leavesWidth, height, rx: layer ? 2 : 9 }),
      ...(layer
        ? [mark('grain', 'path', { class: 'motif', d: `M4,${height - 4}H${measure.leavesWidth - 4}` })]
        : []),
      textBlock('label', [label], {
        x: measure.leavesWidth / 2,
        y: height / 2 - (layer ? 2 : 0),
        anchor: 'middle',
        size: fontSizes.small + 1,
      }),
    ],
    layer ? 'layer' : 'configuration',
  );
}

/** A file on the reader's computer, with a folded corner and what has happened to it. */
export function drawCard(
  id: string,
  place: { x: number; y: number },
  measure: Measure,
  change: 'edited' | 'touched' | 'same',
  text: Text,
): Mark {
  const { width, height } = measure.card;
  const lines = [text.message(`files.${id}`), text.message(`paths.${id}`)];
  return group(`file-${id}`, { class: `box card ${change}`, transform: translate(place.x, place.y) }, [
    mark('box', 'rect', { width, height, rx: 2 }),
    mark('fold', 'path', { class: 'fold', d: `M${width - 12},0V12H${width}` }),
    textBlock('name', [lines[0] ?? ''], { x: 9, y: 14, weight: 600 }),
    ...(height > 50 ? [textBlock('path', [lines[1] ?? ''], { x: 9, y: 30, size: fontSizes.small })] : []),
    textBlock('change', [text.message(`change-mark.${change}`)], {
      x: 9,
      y: height - 12,
      size: fontSizes.small,
      weight: change === 'same' ? 400 : 600,
    }),
  ]);
}
