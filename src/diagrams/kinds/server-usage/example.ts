import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, textBlock, translate, widths, type Mark, type Width } from '../../scene.ts';
import { sumOf } from '../../rules/sharing.ts';
import { wrapText } from '../../text-metrics.ts';
import type { ServerUsageData } from './schema.ts';

const strip = { title: 20, bar: 26, caption: 32 } as const;

/** Height of the strip with the three kinds of ceiling. */
export function exampleHeight(width: Width): number {
  return strip.title + 8 + (width === 'wide' ? 1 : 3) * (strip.bar + strip.caption);
}

/** The example that the chapter starts from: one VM of 50, three of 30, three containers that may each use it all. */
export function drawExample(
  { capacity, example }: ServerUsageData,
  text: Text,
  width: Width,
  top: number,
): Mark {
  const wide = width === 'wide';
  const across = wide ? 216 : widths.narrow;
  const unit = across / capacity.value;
  const each = strip.bar + strip.caption;
  const rest = capacity.value - sumOf(example.slices);
  const at = (index: number) =>
    wide ? translate(index * (across + 36), strip.title + 8) : translate(0, strip.title + 8 + index * each);
  const count = example.slices.length;
  const label = (key: string, words: string) => {
    const lines = wrapText(words, across, fontSizes.small);
    return textBlock(key, lines, {
      x: 0,
      y: strip.bar + 6 + lines.length * 7,
      size: fontSizes.small,
      className: 'row-name',
    });
  };
  return group('example', { transform: translate(0, top) }, [
    mark('rule', 'path', { class: 'guide', d: `M0,0H${widths[width]}` }),
    textBlock('title', [text.message('example.title')], { x: 0, y: 16, weight: 600 }),
    group('single', { transform: at(0) }, [
      ...parts(unit, [example.single], capacity.value - example.single),
      label(
        'caption',
        text.message('example.single', { slice: example.single, rest: capacity.value - example.single }),
      ),
    ]),
    group('slices', { transform: at(1) }, [
      ...parts(unit, example.slices, rest),
      label('caption', text.message('example.slices', { count, slice: example.slices[0] ?? 0, rest })),
    ]),
    group('shared', { transform: at(2) }, [
      group('frame', { class: 'open' }, [mark('area', 'rect', { width: across, height: strip.bar })]),
      ...example.slices.map((_, app) => {
        const y = ((app + 0.5) * strip.bar) / count;
        return group(`reach-${app}`, { class: `app-${'abcdef'[app] ?? 'f'}` }, [
          mark('line', 'path', { class: 'reach-line', d: `M3,${y}H${across - 3}m-6,-3l6,3l-6,3` }),
        ]);
      }),
      label('caption', text.message('example.pool', { count, capacity: capacity.value })),
    ]),
  ]);
}

/** Slices from left to right, dressed as applications A, B, C …, and what is left of the server. */
function parts(unit: number, slices: readonly number[], rest: number): Mark[] {
  let from = 0;
  return [
    ...slices.map((slice, app) => {
      const x = from;
      from += slice * unit;
      return group(`slice-${app}`, { class: `box app-${'abcdef'[app] ?? 'f'}`, transform: translate(x, 0) }, [
        mark('area', 'rect', { width: slice * unit, height: strip.bar }),
        textBlock('label', [String(slice)], {
          x: (slice * unit) / 2,
          y: strip.bar / 2,
          anchor: 'middle',
          weight: 600,
        }),
      ]);
    }),
    group('rest', { class: 'open', transform: translate(from, 0) }, [
      mark('area', 'rect', { width: rest * unit, height: strip.bar }),
      textBlock('label', [String(rest)], { x: (rest * unit) / 2, y: strip.bar / 2, anchor: 'middle' }),
    ]),
  ];
}
