import { calloutEmblem, kernelEmblem } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, type Mark } from '../../scene.ts';
import { textWidth, wrapText } from '../../text-metrics.ts';
import type { DensityState, Filling, Way } from './model.ts';

/** The measures of the two bars in user units: names of rows at the left, bars beside them, rows of numbers below. */
export const measure = {
  width: 340,
  names: 96,
  bar: 108,
  gap: 22,
  head: 52,
  scale: 2.8,
  firstRow: 20,
  row: 19,
} as const;

const ground = measure.head + 100 * measure.scale;
const rowNames = ['each', 'count', 'apps', 'overhead', 'rest'] as const;

/** Height from the titles to the last row of numbers. */
export const barsHeight = ground + measure.firstRow + rowNames.length * measure.row - 8;

/** The ground that bars and chart stand on. */
export const groundLevel = ground;

/** One server as a bar, filled from the ground up: the host's part, then one unit on the other, then what is left. */
export function drawBar(filling: Filling, { host, size }: DensityState, text: Text): Mark {
  const { way, each, extra, count, rest } = filling;
  const left = leftOf(way);
  const units = Array.from({ length: count }, (_, index) =>
    group(
      `unit-${index}`,
      { class: 'unit', transform: translate(0, -(host + index * each) * measure.scale) },
      [
        ...(extra > 0
          ? [
              block(
                'extra',
                way === 'vm' ? 'role-guest-os' : 'extra',
                extra,
                way === 'vm' ? 'guest-os' : 'extra',
              ),
            ]
          : []),
        group(
          'app',
          { class: 'box role-app', transform: translate(0, -extra * measure.scale) },
          [area(size)],
          'app',
        ),
      ],
    ),
  );
  return group(way, { transform: translate(left, ground) }, [
    textBlock('title', [text.message(way)], { x: 0, y: 10 - ground, size: fontSizes.strong, weight: 600 }),
    textBlock('count', [text.message('count', { count })], {
      x: 0,
      y: 34 - ground,
      size: fontSizes.title,
      weight: 600,
    }),
    ...(host > 0 ? [drawHost(host, text)] : []),
    ...units,
    ...(rest > 0
      ? [
          group('rest', { class: 'open', transform: translate(0, -(host + count * each) * measure.scale) }, [
            area(rest),
            ...label(text.message('free', { amount: rest }), rest),
          ]),
        ]
      : []),
    mark('jar', 'path', {
      class: 'jar',
      d: `M0,${-100 * measure.scale}V0H${measure.bar}V${-100 * measure.scale}`,
    }),
  ]);
}

/** The rows of numbers under the bars, with their names at the left. */
export function drawRows(fillings: readonly Filling[], { size }: DensityState, text: Text): Mark[] {
  const values = (filling: Filling): Record<(typeof rowNames)[number], number> => ({
    each: filling.each,
    count: filling.count,
    apps: filling.count * size,
    overhead: filling.count * filling.extra,
    rest: filling.rest,
  });
  return rowNames.flatMap((name, row) => {
    const y = ground + measure.firstRow + row * measure.row;
    const weight = name === 'count' ? { weight: 600 as const } : {};
    return [
      ...(row > 0
        ? [mark(`line-${name}`, 'path', { class: 'guide', d: `M0,${y - measure.row / 2}H${measure.width}` })]
        : []),
      textBlock(`name-${name}`, [text.message(`row.${name}`)], { x: 0, y, className: 'row-name', ...weight }),
      ...fillings.map((filling) =>
        textBlock(`${filling.way}-${name}`, [text.number(values(filling)[name])], {
          x: leftOf(filling.way) + measure.bar / 2,
          y,
          anchor: 'middle',
          ...weight,
        }),
      ),
    ];
  });
}

/** The number of a callout at the overhead of the first unit. */
export function drawNote(number: number, { way, extra }: Filling, { host }: DensityState): Mark {
  const x = way === 'vm' ? leftOf(way) : leftOf(way) + measure.bar;
  return calloutEmblem(number, x, Math.min(ground - 10, ground - (host + extra / 2) * measure.scale));
}

function leftOf(way: Way): number {
  return measure.names + (way === 'vm' ? 0 : measure.bar + measure.gap);
}

function drawHost(host: number, text: Text): Mark {
  const words = text.message('host', { amount: host });
  const tall = host * measure.scale;
  const wide = textWidth(words, fontSizes.label) * 1.07;
  const radius = Math.min(9, tall / 2 - 1);
  return group(
    'host',
    { class: 'box role-host-os' },
    [
      area(host),
      ...(radius < 5 ? [] : [kernelEmblem('kernel', (measure.bar - wide) / 2 - 6, -tall / 2, radius)]),
      ...(tall < 14 ? [] : [textBlock('label', [words], { x: (measure.bar - wide) / 2 + 10, y: -tall / 2 })]),
    ],
    'host-os',
  );
}

function block(key: string, dress: string, height: number, part: string): Mark {
  return group(key, { class: `box ${dress}` }, [area(height)], part);
}

function area(height: number): Mark {
  return mark('area', 'rect', {
    y: -height * measure.scale,
    width: measure.bar,
    height: height * measure.scale,
  });
}

function label(words: string, height: number): Mark[] {
  const tall = height * measure.scale;
  if (tall < 12) return [];
  const lines = wrapText(words, measure.bar - 6, fontSizes.small);
  return lines.length > 1
    ? []
    : [
        textBlock('label', lines, {
          x: measure.bar / 2,
          y: -tall / 2,
          anchor: 'middle',
          size: tall < 17 ? fontSizes.small : fontSizes.label,
        }),
      ];
}
