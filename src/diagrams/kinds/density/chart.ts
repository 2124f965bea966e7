import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark } from '../../scene.ts';
import { labelRoom } from '../../text-metrics.ts';
import { countsOf, fillings, ways, type DensityState, type Way } from './model.ts';
import type { DensityData } from './schema.ts';

/** Where the chart stands in the scene: left edge, ground, its height and width in user units. */
export interface ChartFrame {
  readonly left: number;
  readonly ground: number;
  readonly height: number;
  readonly width: number;
}

/** The place of a size along the chart's ground. */
export function placeOf({ size }: DensityData, frame: ChartFrame, value: number): number {
  return frame.left + ((value - size.min) / (size.max - size.min)) * frame.width;
}

/** How many fit over the size of an application, one line for each way; the present size is marked. */
export function drawChart(data: DensityData, state: DensityState, text: Text, frame: ChartFrame): Mark[] {
  const { left, ground, height, width } = frame;
  const { min, max } = data.size;
  const [top, right] = [ground - height, left + width];
  const filled = (size: number) => fillings(data, { ...state, size });
  const most = Math.max(1, filled(min).vm.count, filled(min).pool.count);
  const place = (size: number) => placeOf(data, frame, size);
  const level = (size: number, way: Way) => ground - (filled(size)[way].count / most) * height;
  const points = (way: Way) =>
    Array.from(
      { length: max - min + 1 },
      (_, index) => `${round(place(min + index))},${round(level(min + index, way))}`,
    );
  const curve = (way: Way) =>
    mark(`curve-${way}`, 'path', { class: `curve curve-${way}`, d: `M${points(way).join('L')}` });
  const at = place(state.size);
  const point = (way: Way) =>
    group(`point-${way}`, { transform: translate(at, level(state.size, way)) }, [
      mark('dot', 'circle', { class: 'on-curve', r: 5 }),
    ]);
  const here = text.message('chart.here', { size: state.size, ...countsOf(filled(state.size)) });
  const half = labelRoom(here, fontSizes.label, 600) / 2;
  const middle = Math.min(Math.max(at, left + half), right - half);
  // The lines are named where they are apart: containers above theirs, VMs below theirs.
  const named = Math.min(max, min + 3);
  const onAxis = (key: string, words: string, x: number, below: number, className: string) =>
    textBlock(key, [words], { x, y: ground + below, anchor: 'middle', size: fontSizes.small, className });
  return [
    textBlock('chart-title', [text.message('chart.title')], {
      x: left,
      y: top - 42,
      size: fontSizes.strong,
      weight: 600,
    }),
    mark('gain', 'path', {
      class: 'gain',
      d: `M${[...points('pool'), ...points('vm').toReversed()].join('L')}Z`,
    }),
    mark('axis', 'path', { class: 'guide', d: `M${left},${top}V${ground}H${right}` }),
    ...ticks(data, frame).map((size) =>
      onAxis(`tick-${size}`, text.number(size), place(size), 26, 'axis soft'),
    ),
    onAxis('chart-size', text.message('chart.size'), left + width / 2, 44, 'soft'),
    mark('here', 'path', { class: 'here', transform: translate(at, ground), d: `M0,0V${-height}` }),
    ...ways.map(curve),
    textBlock('name-pool', [text.message('pool')], {
      x: place(named) + 15,
      y: level(named, 'pool') - 8,
      className: 'soft',
    }),
    textBlock('name-vm', [text.message('vm')], { x: left + 8, y: ground - 27, className: 'halo soft' }),
    ...ways.map(point),
    group('here-label', { transform: translate(middle, top - 14) }, [
      textBlock('label', [here], { x: 0, y: 0, weight: 600, anchor: 'middle' }),
    ]),
    group('grip', { 'data-handle': 'size', transform: translate(at, ground) }, [
      mark('reach', 'rect', { class: 'reach', x: -22, y: -22, width: 44, height: 44 }),
      mark('grip', 'rect', { class: 'grip', x: -4, y: -9, width: 8, height: 18, rx: 4 }),
    ]),
  ];
}

/** The told sizes that stand far enough from the one before to be read on the axis. */
function ticks(data: DensityData, frame: ChartFrame): number[] {
  let last = -Infinity;
  return data.size.told.filter((size) => {
    const place = placeOf(data, frame, size);
    const isApart = place - last >= 18;
    if (isApart) last = place;
    return isApart;
  });
}
