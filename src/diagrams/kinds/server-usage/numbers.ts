import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, widths, type Mark, type Width } from '../../scene.ts';
import { textWidth } from '../../text-metrics.ts';
import { isHidden, type ServerUsageState } from './model.ts';
import { rows, type Frame } from './place.ts';
import { isContent, type Share, type Side, type VmSide } from './share.ts';

/** The title of a half, its sum against the capacity, and how it stands as a whole. */
export function drawHead(frame: Frame, side: Side, state: ServerUsageState, text: Text): Mark[] {
  const total = isHidden(state) ? text.message('row.hidden') : text.number(side.used + state.host);
  const sum = text.message('sum', { total, capacity: 100 });
  const promised =
    'promised' in side ? ` · ${text.message('promised', { promised: (side as VmSide).promised })}` : '';
  return [
    textBlock('title', [text.message(`${frame.side}.title`)], {
      x: frame.left,
      y: frame.top + 10,
      size: fontSizes.title,
      weight: 600,
    }),
    textBlock('sum', [sum + promised], { x: frame.left, y: frame.top + 36 }),
    ...(isHidden(state) ? [] : [drawCondition(frame, side, state, text)]),
  ];
}

/** How a half stands, as a label with a sign: a tick, or a warning triangle. */
function drawCondition(frame: Frame, { condition }: Side, { resource }: ServerUsageState, text: Text): Mark {
  const label = text.message(`condition.${condition}`, { resource });
  const width = textWidth(label, fontSizes.label, 600) * 1.07 + 30;
  const fine = condition === 'ok';
  return group(
    'condition',
    {
      class: `box ${fine ? 'role-libraries' : 'role-warning'}`,
      transform: translate(frame.left + frame.width - width, frame.top + 25),
    },
    [
      mark('area', 'rect', { width, height: 22, rx: 11 }),
      mark('sign', 'path', {
        class: fine ? 'tick' : 'alert',
        d: fine ? 'M9,11l4,4l7,-8' : 'M14.500,5l6.500,11.500h-13z',
      }),
      textBlock('label', [label], { x: 25, y: 11, weight: 600 }),
    ],
  );
}

interface Row {
  readonly id: string;
  readonly value: (share: Share) => number | undefined;
  readonly tells?: boolean;
}

/** The numbers under the lanes: what each wants, its ceiling, what it gets and what it is short of. */
export function drawNumbers(frame: Frame, side: Side, state: ServerUsageState, text: Text): Mark[] {
  const size = frame.pitch > 44 ? fontSizes.label : fontSizes.small;
  return rowsOf(state).flatMap(({ id, value, tells }, row) => {
    const y = frame.ground + rows.first + row * rows.step;
    return side.shares.map((share) => {
      const hidden = tells && isHidden(state);
      const lacking = id === 'short' && !hidden && !isContent(share);
      const words = hidden
        ? text.message('row.hidden')
        : (fateWord(id, share, frame, text) ?? text.number(value(share) ?? 0));
      return textBlock(`${id}-${share.app}`, [words], {
        x: frame.lanes[share.app] ?? 0,
        y,
        size,
        anchor: 'middle',
        ...(id === 'gets' || lacking ? { weight: 600 as const } : {}),
        className: lacking ? 'warn' : id === 'gets' ? '' : 'soft',
      });
    });
  });
}

/** The names of the rows: between the halves where these stand side by side, else beside the lanes. */
export function drawRowNames(frame: Frame, width: Width, state: ServerUsageState, text: Text): Mark[] {
  const setting =
    width === 'wide' ? ({ x: widths.wide / 2, anchor: 'middle' } as const) : { x: frame.bar + 4 };
  const all = rowsOf(state);
  const lines = all.slice(1).map((_, row) => {
    const y = frame.ground + rows.first + (row + 0.5) * rows.step;
    return `M${width === 'wide' ? 0 : frame.left},${y}H${width === 'wide' ? widths.wide : frame.left + frame.width}`;
  });
  return [
    mark('lines', 'path', { class: 'guide', d: lines.join('') }),
    ...all.map(({ id }, row) =>
      textBlock(`row-${id}`, [text.message(`row.${id}`)], {
        ...setting,
        y: frame.ground + rows.first + row * rows.step,
        className: 'row-name',
      }),
    ),
  ];
}

function rowsOf({ weights, apps }: ServerUsageState): Row[] {
  const uneven = weights.slice(0, apps).some((weight) => weight !== weights[0]);
  return [
    { id: 'wants', value: ({ want }) => want },
    { id: 'ceiling', value: ({ ceiling }) => ceiling },
    { id: 'gets', value: ({ got }) => got, tells: true },
    { id: 'short', value: ({ unmet }) => unmet, tells: true },
    ...(uneven ? [{ id: 'weight', value: ({ app }: Share) => weights[app] }] : []),
  ];
}

/** In place of what it gets: that a VM was refused, or that a kernel ended it. */
function fateWord(row: string, { fate, got }: Share, frame: Frame, text: Text): string | undefined {
  if (row !== 'gets' || fate === 'runs' || got > 0) return undefined;
  const word = text.message(fate === 'refused' ? 'fate.refused' : 'fate.killed');
  // Between narrow lanes a cross stands for the word; the remark beside that lane says which it is.
  return textWidth(word, fontSizes.label, 600) * 1.07 < frame.pitch ? word : '×';
}
