import { calloutEmblem, hatchPath } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { boxGroup, fontSizes, group, mark, round, textBlock, translate, type Maybe } from '../../scene.ts';
import { labelRoom, wrapText } from '../../text-metrics.ts';
import { nameOf, showBar } from './labels.ts';
import { barsOf, type Bar, type BenchmarksState, type Chart, type Row } from './model.ts';

/** Where the bars of every row stand, in user units: names of series end at `gutter`, the axis is `length` long. */
export interface Frame {
  readonly gutter: number;
  readonly length: number;
  /** Value at the end of the axis. */
  readonly end: number;
  /** Font size of names and labels, and height of a bar with the room below it. */
  readonly size: number;
  readonly step: number;
}

const rowName = 22;
const thick = 14;

/** Height of one row: its name and one bar for each of the series. */
export function rowHeight({ series }: Chart, step: number): number {
  return rowName + series.length * step + 8;
}

/** Draws one row: its name, the lines where bars start and where the base ends, and its bars with their labels. */
export function drawRow(chart: Chart, row: Row, frame: Frame, state: BenchmarksState, text: Text): Maybe[] {
  const { gutter, length, end, step } = frame;
  const line = (key: string, className: string, x: number) =>
    mark(key, 'path', {
      class: className,
      d: `M${round(x)},${rowName - 1}V${rowName + chart.series.length * step + 1}`,
    });
  return [
    textBlock('name', [nameOf(chart, row, text)], { x: 0, y: rowName / 2, weight: 600 }),
    line('start', 'brace', gutter),
    chart.base !== undefined && line('base', 'hairline', gutter + (100 / end) * length),
    ...barsOf(chart, row).flatMap((bar, at) =>
      drawBar(
        chart,
        bar,
        frame,
        showBar(chart, row, bar.column, state, text),
        rowName + (at + 0.5) * step,
        text,
      ),
    ),
  ];
}

/** A bar in its series' dress, with its name, its label and its remark; one that must not be read as a win is hatched. */
function drawBar(chart: Chart, bar: Bar, frame: Frame, label: string, y: number, text: Text): Maybe[] {
  const { column, role, length, whisker } = bar;
  const { gutter, size } = frame;
  const at = (value: number) => round((value / frame.end) * frame.length);
  const x = gutter + at(Math.max(length ?? 0, whisker ?? 0)) + 6;
  const remark = chart.remarks.findIndex((one) => one.row === bar.row && one.column === column);
  const name = wrapText(text.message(`parts.${column}`), gutter - 4, fontSizes.small).slice(0, 1);
  const isMeasured = length !== undefined;
  return [
    chart.series.length > 1 &&
      textBlock(`series-${column}`, name, { x: gutter - 7, y, size, anchor: 'end', className: 'soft' }),
    group(`bar-${column}`, { transform: translate(gutter, y - thick / 2) }, [
      isMeasured &&
        boxGroup(
          'length',
          `box role-${role}`,
          { width: at(length), height: thick, rx: 1.5 },
          [bar.doubtful && mark('hatch', 'path', { class: 'motif', d: hatchPath(at(length), thick, 6) })],
          undefined,
          column,
        ),
      isMeasured &&
        whisker !== undefined &&
        mark('whisker', 'path', {
          class: 'brace',
          d: `M${at(length)},${thick / 2}H${at(whisker)}M${at(whisker)},2V${thick - 2}`,
        }),
    ]),
    textBlock(`label-${column}`, [label], { x, y, size, className: isMeasured ? '' : 'soft' }),
    remark >= 0 && calloutEmblem(remark + 1, x + labelRoom(label, size) + 14, y),
  ];
}
