import type { Text } from '../../kind.ts';
import {
  fontSizes,
  group,
  round,
  textBlock,
  translate,
  widths,
  type Mark,
  type Scene,
  type Width,
} from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import { drawRow, rowHeight, type Frame } from './draw.ts';
import { showBar, showOrigin } from './labels.ts';
import { axisEnd, chartOf, type BenchmarksState, type Chart } from './model.ts';
import type { BenchmarksData } from './schema.ts';

const between = 32;
/** Room at the right of every row for a numbered remark. */
const remarkRoom = 24;

/** One bar chart: its title with year and environment, then the rows, in two columns where there are many and it is wide. */
export function layout(data: BenchmarksData, state: BenchmarksState, text: Text, width: Width): Scene {
  const chart = chartOf(data, state);
  const origin = wrapText(showOrigin(chart, text), widths[width], fontSizes.small);
  const top = 30 + origin.length * 14;
  const columns = width === 'wide' && chart.rows.length > 3 && chart.series.length > 1 ? 2 : 1;
  const column = (widths[width] - (columns - 1) * between) / columns;
  const perColumn = Math.ceil(chart.rows.length / columns);
  const step = rowHeight(chart, width);
  const frame = frameFor(chart, state, text, width, column);
  return {
    width: widths[width],
    height: top + 16 + perColumn * step,
    marks: [
      textBlock('title', [text.message(`chart.${chart.id}`)], {
        x: 0,
        y: 9,
        size: fontSizes.title,
        weight: 600,
      }),
      textBlock('origin', origin, {
        x: 0,
        y: 24 + origin.length * 7,
        size: fontSizes.small,
        className: 'soft',
      }),
      ...Array.from({ length: columns }, (_, at) =>
        drawBase(at, at * (column + between), top, chart, frame, text),
      ),
      ...chart.rows.map((row, at) =>
        group(
          `${chart.id}-${row.id}`,
          {
            transform: translate(
              Math.floor(at / perColumn) * (column + between),
              top + 16 + (at % perColumn) * step,
            ),
          },
          drawRow(chart, row, frame, state, text, width),
        ),
      ),
    ],
  };
}

/** As much room for names and labels as the longest of them takes, the rest for the bars. */
function frameFor(chart: Chart, state: BenchmarksState, text: Text, width: Width, column: number): Frame {
  const size = width === 'wide' ? fontSizes.label : fontSizes.small;
  const widest = (all: readonly string[]) => Math.max(...all.map((one) => textWidth(one, size) * 1.07));
  const gutter =
    chart.series.length > 1 ? widest(chart.series.map((one) => text.message(`parts.${one.column}`))) + 9 : 0;
  const labels = widest(
    chart.rows.flatMap((row) => chart.series.map((one) => showBar(chart, row, one.column, state, text))),
  );
  const remarks = chart.remarks.length > 0 ? remarkRoom : 0;
  return {
    gutter: round(gutter),
    length: round(column - gutter - labels - 8 - remarks),
    end: axisEnd(chart),
  };
}

/** The name of the base above the end of its bars. */
function drawBase(
  at: number,
  x: number,
  top: number,
  chart: Chart,
  { gutter, length, end }: Frame,
  text: Text,
): Mark {
  return group(
    `base-${at}`,
    { class: 'axis', transform: translate(round(x + gutter + (100 / end) * length), top) },
    [
      ...(chart.base === undefined
        ? []
        : [
            textBlock('label', [text.message('base', { base: text.message(`parts.${chart.base}`) })], {
              x: 0,
              y: 6,
              size: fontSizes.small,
              anchor: 'end',
              className: 'soft',
            }),
          ]),
    ],
  );
}
