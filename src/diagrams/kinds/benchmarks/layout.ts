import type { Text } from '../../kind.ts';
import {
  fontSizes,
  group,
  round,
  textBlock,
  translate,
  widths,
  type Scene,
  type Width,
} from '../../scene.ts';
import { labelRoom, wrapText } from '../../text-metrics.ts';
import { drawRow, rowHeight, type Frame } from './draw.ts';
import { showBar, showBase, showOrigin } from './labels.ts';
import { axisEnd, chartOf, type BenchmarksState, type Chart } from './model.ts';
import type { BenchmarksData } from './schema.ts';

const between = 32;
/** Room at the right of every row for a numbered remark. */
const remarkRoom = 24;

/** One bar chart: its title with year and environment, then the rows, in two columns where there are many and it is wide. */
export function layout(data: BenchmarksData, state: BenchmarksState, text: Text, width: Width): Scene {
  const chart = chartOf(data, state);
  const { id, rows, series } = chart;
  const size = fontSizes.small;
  const origin = wrapText(showOrigin(chart, text), widths[width], size);
  const top = 30 + origin.length * 14;
  const columns = width === 'wide' && rows.length > 3 && series.length > 1 ? 2 : 1;
  const column = (widths[width] + between) / columns;
  const perColumn = Math.ceil(rows.length / columns);
  const frame = frameFor(chart, state, text, width, column - between);
  const { gutter, length, end } = frame;
  const step = rowHeight(chart, frame.step);
  const base = showBase(chart, text);
  return {
    width: widths[width],
    height: top + 16 + perColumn * step,
    marks: [
      textBlock('title', [text.message(`chart.${id}`)], { x: 0, y: 9, size: fontSizes.title, weight: 600 }),
      textBlock('origin', origin, { x: 0, y: 24 + origin.length * 7, size, className: 'soft' }),
      // The name of the base above the end of its bars.
      ...Array.from({ length: columns }, (_, at) =>
        group(
          `base-${at}`,
          { class: 'axis', transform: translate(at * column + gutter + (100 / end) * length, top) },
          [
            base !== undefined &&
              textBlock('label', [base], { x: 0, y: 6, size, anchor: 'end', className: 'soft' }),
          ],
        ),
      ),
      ...rows.map((row, at) => {
        const x = Math.floor(at / perColumn) * column;
        const place = translate(x, top + 16 + (at % perColumn) * step);
        return group(`${id}-${row.id}`, { transform: place }, drawRow(chart, row, frame, state, text));
      }),
    ],
  };
}

/** As much room for names and labels as the longest of them takes, the rest for the bars. */
function frameFor(chart: Chart, state: BenchmarksState, text: Text, width: Width, column: number): Frame {
  const { series, rows, remarks } = chart;
  const [size, step] = width === 'wide' ? [fontSizes.label, 20] : [fontSizes.small, 19];
  const widest = (all: readonly string[]) => Math.max(...all.map((one) => labelRoom(one, size)));
  const gutter = series.length > 1 ? widest(series.map((one) => text.message(`parts.${one.column}`))) + 9 : 0;
  const labels = widest(
    rows.flatMap((row) => series.map((one) => showBar(chart, row, one.column, state, text))),
  );
  return {
    gutter: round(gutter),
    length: round(column - gutter - labels - 8 - (remarks.length > 0 ? remarkRoom : 0)),
    end: axisEnd(chart),
    size,
    step,
  };
}
