import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, round, textBlock, translate, type Mark } from '../../scene.ts';
import { fill, type DensityState, type Way } from './model.ts';
import { textWidth } from '../../text-metrics.ts';
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
  const { size } = data;
  const sizes = Array.from({ length: size.max - size.min + 1 }, (_, index) => size.min + index);
  const countAt = (value: number, way: Way) => fill(data, { ...state, size: value }, way).count;
  const most = Math.max(1, countAt(size.min, 'vm'), countAt(size.min, 'pool'));
  const level = (count: number) => frame.ground - (count / most) * frame.height;
  const at = placeOf(data, frame, state.size);
  const points = (way: Way) =>
    sizes.map((value) => `${round(placeOf(data, frame, value))},${round(level(countAt(value, way)))}`);
  const lines = { vm: points('vm'), pool: points('pool') };
  const curve = (way: Way) =>
    mark(`curve-${way}`, 'path', { class: `curve curve-${way}`, d: `M${lines[way].join('L')}` });
  const counts = { vm: countAt(state.size, 'vm'), pool: countAt(state.size, 'pool') };
  const here = text.message('chart.here', { size: state.size, ...counts });
  const half = (textWidth(here, fontSizes.label, 600) * 1.07) / 2;
  const middle = Math.min(Math.max(at, frame.left + half), frame.left + frame.width - half);
  const point = (way: Way) =>
    group(`point-${way}`, { transform: translate(at, level(counts[way])) }, [
      mark('dot', 'circle', { class: 'on-curve', r: 5 }),
    ]);
  // The lines are named where they are apart: containers above theirs, VMs below theirs.
  const named = Math.min(size.max, size.min + 3);
  return [
    textBlock('chart-title', [text.message('chart.title')], {
      x: frame.left,
      y: frame.ground - frame.height - 42,
      size: fontSizes.strong,
      weight: 600,
    }),
    mark('gain', 'path', { class: 'gain', d: `M${[...lines.pool, ...lines.vm.toReversed()].join('L')}Z` }),
    mark('axis', 'path', {
      class: 'guide',
      d: `M${frame.left},${frame.ground - frame.height}V${frame.ground}H${frame.left + frame.width}`,
    }),
    ...ticks(data, frame).map((value) =>
      textBlock(`tick-${value}`, [text.number(value)], {
        x: placeOf(data, frame, value),
        y: frame.ground + 26,
        anchor: 'middle',
        size: fontSizes.small,
        className: 'axis soft',
      }),
    ),
    textBlock('chart-size', [text.message('chart.size')], {
      x: frame.left + frame.width / 2,
      y: frame.ground + 44,
      anchor: 'middle',
      size: fontSizes.small,
      className: 'soft',
    }),
    mark('here', 'path', {
      class: 'here',
      transform: translate(at, frame.ground),
      d: `M0,0V${-frame.height}`,
    }),
    curve('vm'),
    curve('pool'),
    textBlock('name-pool', [text.message('pool')], {
      x: placeOf(data, frame, named) + 15,
      y: level(countAt(named, 'pool')) - 8,
      className: 'soft',
    }),
    textBlock('name-vm', [text.message('vm')], {
      x: frame.left + 8,
      y: frame.ground - 27,
      className: 'halo soft',
    }),
    point('vm'),
    point('pool'),
    group('here-label', { transform: translate(middle, frame.ground - frame.height - 14) }, [
      textBlock('label', [here], { x: 0, y: 0, weight: 600, anchor: 'middle' }),
    ]),
    group('grip', { 'data-handle': 'size', transform: translate(at, frame.ground) }, [
      mark('reach', 'rect', { class: 'reach', x: -22, y: -22, width: 44, height: 44 }),
      mark('grip', 'rect', { class: 'grip', x: -4, y: -9, width: 8, height: 18, rx: 4 }),
    ]),
  ];
}

/** The told sizes that stand far enough from the one before to be read on the axis. */
function ticks(data: DensityData, frame: ChartFrame): number[] {
  let last = -Infinity;
  return data.size.told.filter((value) => {
    const place = placeOf(data, frame, value);
    if (place - last < 18) return false;
    last = place;
    return true;
  });
}
