import type { Text } from '../../kind.ts';
import { fontSizes, group, mark, present, textBlock, translate, type Mark, type Maybe } from '../../scene.ts';
import { barArea, barWalls, hostMarks } from '../../motifs.ts';
import { labelRoom } from '../../text-metrics.ts';
import type { Filling } from './model.ts';

/** Both bars, in user units. */
export const bar = { width: 108, scale: 2.8 } as const;

/** The left edges of the bars; the names of the rows stand left of them. */
const lefts = { vm: 96, pool: 226 } as const;

/** The ground that bars and chart stand on. */
export const ground = 52 + 100 * bar.scale;

const rowNames = ['each', 'count', 'apps', 'overhead', 'rest'] as const;
const rowStep = 19;

/** Height from the titles to the last row of numbers. */
export const barsHeight = ground + 12 + rowNames.length * rowStep;

/** One server as a bar, filled from the ground up: the host's part, then one unit on the other, then what is left. */
export function drawBar(filling: Filling, text: Text): Mark {
  const { way, host, size, each, extra, count, rest } = filling;
  const above = (amount: number) => translate(0, -amount * bar.scale);
  const [dress, part] = way === 'vm' ? ['role-guest-os', 'guest-os'] : ['extra', 'extra'];
  const head = (key: string, words: string, y: number, fontSize: number) =>
    textBlock(key, [words], { x: 0, y: y - ground, size: fontSize, weight: 600 });
  return group(way, { transform: translate(lefts[way], ground) }, [
    head('title', text.message(way), 10, fontSizes.strong),
    head('count', text.message('count', { count }), 34, fontSizes.title),
    host > 0 &&
      group(
        'host',
        { class: 'box role-host-os' },
        hostMarks(bar, host, text.message('host', { amount: host })),
        'host-os',
      ),
    ...Array.from({ length: count }, (_, index) =>
      group(`unit-${index}`, { class: 'unit', transform: above(host + index * each) }, [
        extra > 0 && group('extra', { class: `box ${dress}` }, [barArea(bar, extra)], part),
        group('app', { class: 'box role-app', transform: above(extra) }, [barArea(bar, size)], 'app'),
      ]),
    ),
    rest > 0 &&
      group('rest', { class: 'open', transform: above(host + count * each) }, [
        barArea(bar, rest),
        drawFree(rest, text),
      ]),
    barWalls('jar', bar),
  ]);
}

/** The words about what is free, where there is room for them. */
function drawFree(amount: number, text: Text): Maybe {
  const tall = amount * bar.scale;
  const words = text.message('free', { amount });
  const size = tall < 17 ? fontSizes.small : fontSizes.label;
  return (
    tall >= 12 &&
    labelRoom(words, fontSizes.small) <= bar.width - 6 &&
    textBlock('label', [words], { x: bar.width / 2, y: -tall / 2, anchor: 'middle', size })
  );
}

/** The rows of numbers under the bars, with their names at the left. */
export function drawRows(fillings: readonly Filling[], text: Text): Mark[] {
  return rowNames.flatMap((name, row) => {
    const y = ground + 20 + row * rowStep;
    const weight = name === 'count' ? 600 : 400;
    return present([
      row > 0 && mark(`line-${name}`, 'path', { class: 'guide', d: `M0,${y - rowStep / 2}H340` }),
      textBlock(`name-${name}`, [text.message(`row.${name}`)], { x: 0, y, className: 'row-name', weight }),
      ...fillings.map(({ way, [name]: value }) =>
        textBlock(`${way}-${name}`, [text.number(value)], {
          x: lefts[way] + bar.width / 2,
          y,
          anchor: 'middle',
          weight,
        }),
      ),
    ]);
  });
}

/** Where the number of a callout stands: beside the overhead of the first unit. */
export function placeNote({ way, host, extra }: Filling): [x: number, y: number] {
  const x = way === 'vm' ? lefts.vm : lefts.pool + bar.width;
  return [x, ground - Math.max(10, (host + extra / 2) * bar.scale)];
}
