import { fontSizes, group, mark, round, textBlock, translate, type Mark } from '../../scene.ts';
import type { Text } from '../../kind.ts';
import { strands, type Strand } from './data-strands.ts';
import { rowOf, type Frame, type Placed } from './frames.ts';

/** An event's mark: each strand has a shape and a dress of its own. */
export function drawMarker(key: string, strand: Strand, x: number, y: number, radius: number): Mark {
  const shapes = {
    vms: `M${-radius},${-radius}H${radius}V${radius}H${-radius}Z`,
    docker: `M${-radius},0a${radius},${radius} 0 1 1 ${2 * radius},0a${radius},${radius} 0 1 1 ${-2 * radius},0Z`,
    standards: `M0,${round(-radius * 1.35)}L${round(radius * 1.35)},0L0,${round(radius * 1.35)}L${round(-radius * 1.35)},0Z`,
  };
  const role = { vms: 'guest-os', docker: 'app', standards: 'hypervisor' }[strand];
  return group(
    key,
    { class: `marker role-${role}`, transform: translate(x, y) },
    [mark('shape', 'path', { d: shapes[strand] })],
    strand,
  );
}

/**
 * Draws the axis, oldest below: a number for every 1, 2, 5 or 10 years, about ten of them, and a ruler along the marks of
 * every strand. No line runs through the words: they stand beside their marks, not at their years.
 */
export function drawYears(from: number, to: number, height: (year: number) => number, frame: Frame): Mark {
  const { years, top, bottom } = frame;
  const step = [1, 2, 5, 10].find((one) => (to - from) / one <= 10) ?? 10;
  const first = Math.ceil(from / step) * step;
  const lines = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step);
  return group('years', { class: 'axis' }, [
    ...strands.map((strand) =>
      mark(`ruler-${strand}`, 'path', { class: 'hairline', d: `M${frame.marks(strand)},${top}V${bottom}` }),
    ),
    ...lines.map((year) =>
      mark(`line-${year}`, 'path', {
        class: 'hairline',
        d: strands.map((strand) => `M${frame.marks(strand) - 6},${round(height(year))}h12`).join(''),
      }),
    ),
    ...lines.map((year) =>
      textBlock(`year-${year}`, [String(year)], {
        x: years - 4,
        y: round(height(year)),
        size: fontSizes.small,
        anchor: 'end',
        className: 'soft',
      }),
    ),
  ]);
}

/** Draws one event: its mark on the axis, and its date and name; the one that is told stands in a box. */
export function drawEvent(
  { event, at, middle }: Placed,
  isTold: boolean,
  frame: Frame,
  shared: boolean,
  text: Text,
): Mark {
  const { strand } = event;
  const words = frame.words(strand);
  const x = frame.marks(strand);
  const bend = words.x - 12;
  const { date, lines, height } = rowOf(event, words.width, text);
  // In a list that strands share, each row repeats its strand's mark.
  const inset = shared ? 14 : 0;
  return group(event.id, { class: 'event' }, [
    mark('leader', 'path', {
      class: isTold ? 'brace' : 'hairline',
      d: `M${x},${round(at)}H${bend}L${words.x - 4},${round(middle)}`,
    }),
    drawMarker('marker', strand, x, round(at), shared ? 4 : 5),
    group('row', { transform: translate(words.x, middle) }, [
      ...(isTold
        ? [
            group('told', { class: 'box role-libraries', transform: translate(-4, -height / 2 + 2) }, [
              mark('box', 'rect', { width: words.width + (shared ? 30 : 6), height: height - 4, rx: 3 }),
            ]),
          ]
        : []),
      ...(shared ? [drawMarker('repeat', strand, 5, -height / 2 + 12, 4)] : []),
      textBlock('date', [date], {
        x: 2 + inset,
        y: -height / 2 + 12,
        size: fontSizes.small,
        className: 'soft halo',
      }),
      textBlock('name', lines, { x: 2, y: 7, weight: 600, className: 'halo' }),
    ]),
  ]);
}
