import type { Text } from '../../kind.ts';
import { boxGroup, fontSizes, group, mark, textBlock, type Mark } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import type { BuildCacheState } from './model.ts';
import type { Measure, PlacedRow } from './place.ts';
import { sizeText } from './say.ts';

/** Font size of what is less than a line's text. */
const size = fontSizes.small + 1;

/** One line of the Dockerfile with its cost in the next build; the bar of `longest` seconds is as long as it gets. */
export function drawStrip(
  row: PlacedRow,
  measure: Measure,
  longest: number,
  chosen: BuildCacheState['line'],
  text: Text,
): Mark {
  const { id, fate, reached, seconds, y } = row;
  const { bar, row: height, stripWidth: width } = measure;
  const runs = fate === 'miss';
  return boxGroup(
    `line-${id}`,
    `box strip ${fate}${id === chosen ? ' chosen' : ''}`,
    { width, height, rx: 3 },
    [
      mark('edge', 'rect', { class: 'edge-bar', width: runs ? 6 : 0, height }),
      drawGrip(id, height / 2),
      drawCode(row, measure),
      mark('bar', 'rect', { class: 'bar', ...bar, width: (bar.width * seconds) / longest }),
      textBlock('cost', [text.message(`fate.${fate}`, { seconds })], {
        x: width - 8,
        y: height / 2,
        anchor: 'end',
        size: runs ? measure.fontSize : size,
        weight: runs ? 600 : 400,
      }),
    ],
    [measure.strip, y],
    reached ? fate : undefined,
  );
}

/** Six dots to take a line by; its box is as large as a fingertip, a little over the edges of its row. */
function drawGrip(id: string, middle: number): Mark {
  return group('grip', { 'data-handle': id }, [
    mark('reach', 'rect', { class: 'reach', x: -6, y: middle - 23, width: 46, height: 46 }),
    ...[0, 1, 2, 3, 4, 5].map((at) =>
      mark(String(at), 'circle', {
        class: 'dot',
        cx: 14 + (at % 2) * 6,
        cy: middle - 6 + Math.floor(at / 2) * 6,
        r: 1.5,
      }),
    ),
  ]);
}

/** The words of a line flow one after the other, so that no font makes them touch; a long argument takes a second row. */
function drawCode({ instruction, argument }: PlacedRow, measure: Measure): Mark {
  const { fontSize, text: x } = measure;
  const indent = textWidth(instruction, fontSize, 600) + 6;
  const room = measure.textWidth - indent;
  const lines =
    textWidth(argument, fontSize) * 1.03 < room
      ? [argument]
      : wrapText(argument, room, fontSizes.small, 400, 0.03);
  const small = lines.length > 1 ? fontSizes.small : fontSize;
  const y = measure.row / 2 + fontSize * 0.36 - (lines.length - 1) * small * 0.625;
  const words = lines.map((words, at) => {
    const place = at === 0 ? { dx: 6 } : { x: x + indent, y: y + at * small * 1.25 };
    return mark(String(at), 'tspan', { ...place, 'font-size': small }, words);
  });
  return {
    key: 'code',
    tag: 'text',
    attrs: { x, y, 'font-size': fontSize },
    children: [mark('instruction', 'tspan', { 'font-weight': 600 }, instruction), ...words],
  };
}

/** What a line leaves: a slab of a layer with its weight, or a dashed note in the configuration. */
export function drawLeft(row: PlacedRow, measure: Measure, text: Text): Mark {
  const { id, layer, reached, bytes, kept, y } = row;
  const width = measure.width - measure.leaves;
  const height = measure.row - 6;
  const weight = reached ? sizeText(bytes, text) : '–';
  return boxGroup(
    `left-${id}`,
    `box ${layer ? 'role-layer' : 'note'}${kept ? '' : ' dropped'}`,
    { width, height, rx: layer ? 2 : 9 },
    [
      layer && mark('grain', 'path', { class: 'motif', d: `M4,${height - 4}H${width - 4}` }),
      textBlock('label', [layer ? weight : text.message('leaves.configuration')], {
        x: width / 2,
        y: height / 2 - (layer ? 2 : 0),
        anchor: 'middle',
        size,
      }),
    ],
    [measure.leaves, y + 3],
    layer ? 'layer' : 'configuration',
  );
}

/** A file on the reader's computer, with a folded corner and what has happened to it. */
export function drawCard(
  id: string,
  at: readonly [x: number, y: number],
  { card }: Measure,
  change: 'edited' | 'touched' | 'same',
  text: Text,
): Mark {
  const { width, height } = card;
  const line = (key: string, message: string, y: number, weight: 400 | 600, size: number = fontSizes.label) =>
    textBlock(key, [text.message(message)], { x: 9, y, size, weight });
  return boxGroup(
    `file-${id}`,
    `box card ${change}`,
    { ...card, rx: 2 },
    [
      mark('fold', 'path', { class: 'fold', d: `M${width - 12},0V12H${width}` }),
      line('name', `files.${id}`, 14, 600),
      height > 50 && line('path', `paths.${id}`, 30, 400, fontSizes.small),
      line('change', `change-mark.${change}`, height - 12, change === 'same' ? 400 : 600, fontSizes.small),
    ],
    at,
  );
}
