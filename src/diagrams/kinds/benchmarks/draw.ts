import { calloutEmblem, hatchPath } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark, type Width } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import { showBar } from './labels.ts';
import { barsOf, type Bar, type BenchmarksState, type Chart, type Row } from './model.ts';

/** Where the bars of one row stand, in user units: names of series end at `gutter`, the axis is `length` long. */
export interface Frame {
  readonly gutter: number;
  readonly length: number;
  /** Value at the end of the axis. */
  readonly end: number;
}

export const barStep = { wide: 20, narrow: 19 } as const;
export const rowName = 22;
const thick = 14;

/** Height of one row: its name and one bar for each of the series. */
export function rowHeight({ series }: Chart, width: Width): number {
  return rowName + series.length * barStep[width] + 8;
}

/** Draws one row: its name and its bars with their labels. */
export function drawRow(
  chart: Chart,
  row: Row,
  frame: Frame,
  state: BenchmarksState,
  text: Text,
  width: Width,
): Mark[] {
  const name = text.message(`row.${chart.id}.${row.id}`);
  return [
    textBlock('name', [row.better === 'lower' ? `${name} ${text.message('lower')}` : name], {
      x: 0,
      y: rowName / 2,
      weight: 600,
    }),
    ...drawLines(chart, frame, width),
    ...barsOf(chart, row).flatMap((bar, at) =>
      drawBar(chart, row, bar, frame, state, text, width, rowName + (at + 0.5) * barStep[width]),
    ),
  ];
}

/** The line where the bars start, and for shares the line of the base. */
function drawLines({ series, base }: Chart, { gutter, length, end }: Frame, width: Width): Mark[] {
  const line = (x: number) => `M${round(x)},${rowName - 1}V${rowName + series.length * barStep[width] + 1}`;
  return [
    mark('start', 'path', { class: 'brace', d: line(gutter) }),
    ...(base === undefined
      ? []
      : [mark('base', 'path', { class: 'hairline', d: line(gutter + (100 / end) * length) })]),
  ];
}

function drawBar(
  chart: Chart,
  row: Row,
  bar: Bar,
  frame: Frame,
  state: BenchmarksState,
  text: Text,
  width: Width,
  y: number,
): Mark[] {
  const at = (value: number) => round((value / frame.end) * frame.length);
  const end = at(Math.max(bar.length ?? 0, bar.whisker ?? 0));
  const size = width === 'wide' ? fontSizes.label : fontSizes.small;
  const label = showBar(chart, row, bar.column, state, text);
  const x = frame.gutter + end + 6;
  const remark = chart.remarks.findIndex((one) => one.row === bar.row && one.column === bar.column);
  return [
    ...(chart.series.length > 1 ? [drawSeriesName(bar.column, frame, text, width, y)] : []),
    group(`bar-${bar.column}`, { transform: translate(frame.gutter, y - thick / 2) }, [
      ...(bar.length === undefined ? [] : [drawLength(bar, at(bar.length))]),
      ...(bar.whisker === undefined || bar.length === undefined
        ? []
        : [
            mark('whisker', 'path', {
              class: 'brace',
              d: `M${at(bar.length)},${thick / 2}H${at(bar.whisker)}M${at(bar.whisker)},2V${thick - 2}`,
            }),
          ]),
    ]),
    textBlock(`label-${bar.column}`, [label], {
      x,
      y,
      size,
      ...(bar.length === undefined && { className: 'soft' }),
    }),
    ...(remark < 0 ? [] : [calloutEmblem(remark + 1, round(x + textWidth(label, size) * 1.07 + 14), y)]),
  ];
}

/** A bar in its series' dress; one that must not be read as a win is hatched. */
function drawLength({ role, doubtful, column }: Bar, length: number): Mark {
  return group(
    'length',
    { class: `box role-${role}` },
    [
      mark('box', 'rect', { width: length, height: thick, rx: 1.5 }),
      ...(doubtful ? [mark('hatch', 'path', { class: 'motif', d: hatchPath(length, thick, 6) })] : []),
    ],
    column,
  );
}

function drawSeriesName(column: string, { gutter }: Frame, text: Text, width: Width, y: number): Mark {
  const [line = ''] = wrapText(text.message(`parts.${column}`), gutter - 4, fontSizes.small);
  return textBlock(`series-${column}`, [line], {
    x: gutter - 7,
    y,
    size: width === 'wide' ? fontSizes.label : fontSizes.small,
    anchor: 'end',
    className: 'soft',
  });
}
