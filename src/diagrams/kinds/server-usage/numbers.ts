import type { Text } from '../../kind.ts';
import {
  boxGroup,
  fontSizes,
  mark,
  textBlock,
  widths,
  type Mark,
  type Maybe,
  type Width,
} from '../../scene.ts';
import { labelRoom } from '../../text-metrics.ts';
import type { Half } from './half.ts';
import { capacity } from './model.ts';
import { laneOf, rows } from './place.ts';
import { isUneven, type Share } from './share.ts';

/** The title of a half, its sum against the capacity, and how it stands as a whole. */
export function drawHead(half: Half, resource: string, text: Text): Maybe[] {
  const { name, left: x, top, hidden, promised, used, room } = half;
  const total = hidden ? text.message('row.hidden') : text.number(used + capacity - room);
  const sum = text.message('sum', { total, capacity });
  const more = promised === undefined ? '' : ` · ${text.message('promised', { promised })}`;
  const title = { x, y: top + 10, size: fontSizes.title, weight: 600 } as const;
  return [
    textBlock('title', [text.message(`${name}.title`)], title),
    textBlock('sum', [sum + more], { x, y: top + 36 }),
    !hidden && drawCondition(half, text.message(`condition.${half.condition}`, { resource })),
  ];
}

/** How a half stands, as a label with a sign: a tick, or a warning triangle. */
function drawCondition({ condition, right, top }: Half, label: string): Mark {
  const width = labelRoom(label, fontSizes.label, 600) + 30;
  const [dress, sign, d] =
    condition === 'ok'
      ? ['role-libraries', 'tick', 'M9,11l4,4l7,-8']
      : ['role-warning', 'alert', 'M14.500,5l6.500,11.500h-13z'];
  return boxGroup(
    'condition',
    `box ${dress}`,
    { width, height: 22, rx: 11 },
    [mark('sign', 'path', { class: sign, d }), textBlock('label', [label], { x: 25, y: 11, weight: 600 })],
    [right - width, top + 25],
  );
}

/** The rows under the lanes: what each wants, its ceiling, what it gets and what it is short of. */
const fieldsOf = {
  wants: 'want',
  ceiling: 'ceiling',
  gets: 'got',
  short: 'unmet',
  weight: 'weight',
} as const;
type Row = keyof typeof fieldsOf;

function rowsOf({ shares }: Half): Row[] {
  return ['wants', 'ceiling', 'gets', 'short', ...(isUneven(shares) ? (['weight'] as const) : [])];
}

/** The numbers under the lanes. */
export function drawNumbers(half: Half, text: Text): Mark[] {
  return rowsOf(half).flatMap((row, at) =>
    half.shares.map((share) => {
      const hidden = half.hidden && (row === 'gets' || row === 'short');
      const warns = row === 'short' && !hidden && share.unmet > 0;
      const words = hidden
        ? text.message('row.hidden')
        : (fateWord(row, share, half, text) ?? text.number(share[fieldsOf[row]]));
      return textBlock(`${row}-${share.app}`, [words], {
        x: laneOf(half, share.app),
        y: rowMiddle(half, at),
        size: half.fontSize,
        anchor: 'middle',
        weight: warns || row === 'gets' ? 600 : 400,
        className: warns ? 'warn' : row === 'gets' ? '' : 'soft',
      });
    }),
  );
}

/** The names of the rows: between the halves where these stand side by side, else beside the lanes. */
export function drawRowNames(half: Half, width: Width, text: Text): Mark[] {
  const setting =
    width === 'wide' ? ({ x: widths.wide / 2, anchor: 'middle' } as const) : { x: half.bar + 4 };
  const all = rowsOf(half);
  const lines = all.slice(1).map((_, at) => `M0,${rowMiddle(half, at + 0.5)}H${widths[width]}`);
  return [
    mark('lines', 'path', { class: 'guide', d: lines.join('') }),
    ...all.map((row, at) =>
      textBlock(`row-${row}`, [text.message(`row.${row}`)], {
        ...setting,
        y: rowMiddle(half, at),
        className: 'row-name',
      }),
    ),
  ];
}

function rowMiddle({ ground }: Half, row: number): number {
  return ground + rows.first + row * rows.step;
}

/** In place of what it gets: that a VM was refused, or that a kernel ended it. */
function fateWord(row: Row, { fate, got }: Share, { pitch }: Half, text: Text): string | undefined {
  if (row !== 'gets' || fate === 'runs' || got > 0) return undefined;
  const word = text.message(fate === 'refused' ? 'fate.refused' : 'fate.killed');
  // Between narrow lanes a cross stands for the word; the remark beside that lane says which it is.
  return labelRoom(word, fontSizes.label, 600) < pitch ? word : '×';
}
