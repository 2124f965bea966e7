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
import { laneOf, rowsBelow, rowStep } from './place.ts';
import { isUneven } from './share.ts';

/**
 * The title of a half, its sum against the capacity, how it stands as a whole, its ground, and the level of 100 that
 * nothing rises above.
 */
export function drawHead(half: Half, resource: string, width: Width, text: Text): Maybe[] {
  const { name, left, right, top, head, ground, hidden, promised, used, room, condition } = half;
  const total = hidden ? text.message('row.hidden') : text.number(used + capacity - room);
  const sum = text.message('sum', { total, capacity });
  const more = promised === undefined ? '' : ` · ${text.message('promised', { promised })}`;
  const label = text.message(`condition.${condition}`, { resource });
  const across = labelRoom(label, fontSizes.label, 600) + 30;
  // A tick, or a warning triangle.
  const [dress, sign, d] =
    condition === 'ok'
      ? ['role-libraries', 'tick', 'M9,11l4,4l7,-8']
      : ['role-warning', 'alert', 'M14.500,5l6.500,11.500h-13z'];
  return [
    textBlock('title', [text.message(`${name}.title`)], {
      x: left,
      y: top + 10,
      size: fontSizes.title,
      weight: 600,
    }),
    textBlock('sum', [sum + more], { x: left, y: top + 36 }),
    !hidden &&
      boxGroup(
        'condition',
        `box ${dress}`,
        { width: across, height: 22, rx: 11 },
        [
          mark('sign', 'path', { class: sign, d }),
          textBlock('label', [label], { x: 25, y: 11, weight: 600 }),
        ],
        [right - across, top + 25],
      ),
    mark('level', 'path', { class: 'guide', d: `M${left},${head}H${right}` }),
    mark('ground', 'path', { class: 'guide', d: `M${left},${ground}H${right}` }),
    half.named &&
      textBlock('hundred', ['100'], {
        ...(width === 'wide'
          ? ({ x: widths.wide / 2, anchor: 'middle', y: head - 10 } as const)
          : { x: left, y: head - 13 }),
        size: fontSizes.small,
        className: 'axis soft',
      }),
  ];
}

/** The numbers under the lanes, and the names of their rows: between the halves, or else beside the lanes. */
export function drawNumbers(half: Half, width: Width, text: Text): Mark[] {
  const { shares, ground, named } = half;
  // What each wants, its ceiling, what it gets and what it is short of.
  const all = [
    ['wants', 'want'],
    ['ceiling', 'ceiling'],
    ['gets', 'got'],
    ['short', 'unmet'],
    ...(isUneven(shares) ? ([['weight', 'weight']] as const) : []),
  ] as const;
  const first = ground + rowsBelow;
  return [
    ...all.flatMap(([row, field], at) =>
      shares.map((share) => {
        const { app, fate, got, unmet } = share;
        const gets = row === 'gets';
        const hidden = half.hidden && (gets || row === 'short');
        const warns = row === 'short' && !hidden && unmet > 0;
        // In place of what it gets: that a VM was refused, or that a kernel ended it. Between narrow lanes a cross
        // stands for the word; the remark beside that lane says which it is.
        const word = text.message(fate === 'refused' ? 'fate.refused' : 'fate.killed');
        const end = labelRoom(word, fontSizes.label, 600) < half.pitch ? word : '×';
        const ended = gets && fate !== 'runs' && got === 0;
        const words = ended ? end : text.number(share[field]);
        return textBlock(`${row}-${app}`, [hidden ? text.message('row.hidden') : words], {
          x: laneOf(half, app),
          y: first + at * rowStep,
          size: half.fontSize,
          anchor: 'middle',
          weight: warns || gets ? 600 : 400,
          className: warns ? 'warn' : gets ? '' : 'soft',
        });
      }),
    ),
    ...(named
      ? [
          mark('lines', 'path', {
            class: 'guide',
            d: all
              .slice(1)
              .map((_, at) => `M0,${first + (at + 0.5) * rowStep}H${widths[width]}`)
              .join(''),
          }),
          ...all.map(([row], at) =>
            textBlock(`row-${row}`, [text.message(`row.${row}`)], {
              ...(width === 'wide'
                ? ({ x: widths.wide / 2, anchor: 'middle' } as const)
                : { x: half.bar + 4 }),
              y: first + at * rowStep,
              className: 'row-name',
            }),
          ),
        ]
      : []),
  ];
}
