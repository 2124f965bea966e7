import { appColor } from '../../emblems.ts';
import type { Text } from '../../kind.ts';
import { sumOf } from '../../rules/sharing.ts';
import {
  boxGroup,
  emptyBox,
  fontSizes,
  group,
  mark,
  textBlock,
  translate,
  widths,
  type Mark,
  type Width,
} from '../../scene.ts';
import { wrapText } from '../../text-metrics.ts';
import { capacity } from './model.ts';
import type { ServerUsageData } from './schema.ts';

/** The heights of the title, of a bar, and of a bar with its words. */
const titleHeight = 28;
const barHeight = 26;
const eachHeight = 58;

/** The example that the chapter starts from: one VM of 50, three of 30, three containers that may each use it all. */
export function drawExample({ example }: ServerUsageData, text: Text, width: Width, top: number): Mark {
  const { single, slices } = example;
  const count = slices.length;
  const [across, stepX, stepY] = width === 'wide' ? [216, 252, 0] : [widths.narrow, 0, eachHeight];
  const reaches = slices.map((_, app) => {
    const y = ((app + 0.5) * barHeight) / count;
    const d = `M3,${y}H${across - 3}m-6,-3l6,3l-6,3`;
    return group(`reach-${app}`, { class: appColor(app) }, [
      mark('line', 'path', { class: 'reach-line', d }),
    ]);
  });
  const pool = [emptyBox('frame', 'open', { width: across, height: barHeight }), ...reaches];
  const ways = { single: [single], slices, pool: [] };
  return group('example', { transform: translate(0, top) }, [
    mark('rule', 'path', { class: 'guide', d: `M0,0H${widths[width]}` }),
    textBlock('title', [text.message('example.title')], { x: 0, y: 16, weight: 600 }),
    ...Object.entries(ways).map(([way, amounts], at) => {
      const [slice = 0] = amounts;
      const rest = capacity - sumOf(amounts);
      const words = text.message(`example.${way}`, { count, slice, rest, capacity });
      const lines = wrapText(words, across, fontSizes.small);
      return group(way, { transform: translate(at * stepX, titleHeight + at * stepY) }, [
        ...(way === 'pool' ? pool : cut([...amounts, rest], across)),
        textBlock('caption', lines, {
          x: 0,
          y: barHeight + 6 + lines.length * 7,
          size: fontSizes.small,
          className: 'row-name',
        }),
      ]);
    }),
  ]);
}

/** Slices from left to right, dressed as applications A, B, C …; the last is what is left of the server. */
function cut(amounts: readonly number[], across: number): Mark[] {
  let x = 0;
  return amounts.map((amount, app) => {
    const isRest = app === amounts.length - 1;
    const width = (amount * across) / capacity;
    const label = textBlock('label', [String(amount)], {
      x: width / 2,
      y: barHeight / 2,
      anchor: 'middle',
      weight: isRest ? 400 : 600,
    });
    const dress = isRest ? 'open' : `box ${appColor(app)}`;
    x += width;
    return boxGroup(`slice-${app}`, dress, { width, height: barHeight }, [label], [x - width, 0]);
  });
}
